package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Overdrachttaak;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtOntvangen;

/** Zet een zaak die een andere gemeente aanbiedt op de werkvoorraad, tot zij beantwoord is. */
@ApplicationScoped
public class OverdrachtMelden {

    private final Taakrijen taken;
    private final Profielen profielen;

    OverdrachtMelden(Taakrijen taken, Profielen profielen) {
        this.taken = taken;
        this.profielen = profielen;
    }

    @Transactional
    public void meld(OverdrachtOntvangen aanbod) {
        taken.schrijf(aanbod.zaakId(), aanbod.gemeentecode(), Overdrachttaak.van(aanbod.artikel(), aanbod.ontvangenOp(),
                profielen.voor(aanbod.gemeentecode(), aanbod.ontvangenOp())), aanbod.ontvangenOp());
    }

    @Transactional
    public void meld(OverdrachtBeantwoord antwoord) {
        taken.verwijder(List.of(Overdrachttaak.id(antwoord.zaakId())));
    }
}
