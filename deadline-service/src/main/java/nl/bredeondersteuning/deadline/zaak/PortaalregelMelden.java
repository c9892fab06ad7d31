package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Portaalregeltaak;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;

/**
 * Zet een UHT-bestand met regels in quarantaine op de werkvoorraad: één taak per bestand, hoeveel regels het ook zijn, tot over de laatste
 * beslist is.
 */
@ApplicationScoped
public class PortaalregelMelden {

    private final Taakrijen taken;
    private final Profielen profielen;

    PortaalregelMelden(Taakrijen taken, Profielen profielen) {
        this.taken = taken;
        this.profielen = profielen;
    }

    @Transactional
    public void meld(PortaalregelInQuarantaine regel) {
        var profiel = profielen.voor(regel.gemeentecode(), regel.ontvangenOp());
        taken.schrijf(regel.zaakId(), regel.gemeentecode(), Portaalregeltaak.van(regel.artikel(), regel.ontvangenOp(), profiel),
                regel.ontvangenOp());
    }

    @Transactional
    public void meld(PortaalregelAfgehandeld regel) {
        if (regel.nogOpen() == 0) {
            taken.verwijder(List.of(Portaalregeltaak.id(regel.zaakId())));
        }
    }
}
