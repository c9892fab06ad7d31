package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Taak;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.deadline.regels.Taakzonderzaak;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtOntvangen;
import nl.bredeondersteuning.events.PortaalregelAfgehandeld;
import nl.bredeondersteuning.events.PortaalregelInQuarantaine;
import nl.bredeondersteuning.events.ZaakEvent;

/**
 * Zet op de werkvoorraad wat nog geen zaak is: een UHT-bestand met regels in quarantaine, één taak hoeveel regels het ook zijn, tot over de
 * laatste beslist is; en een zaak die een andere gemeente aanbiedt, tot zij beantwoord is.
 */
@ApplicationScoped
public class MeldenZonderZaak {

    private final Taakrijen taken;
    private final Profielen profielen;

    MeldenZonderZaak(Taakrijen taken, Profielen profielen) {
        this.taken = taken;
        this.profielen = profielen;
    }

    /** Of er nog geen zaak is waar deze gebeurtenis in het dossier van komt. */
    public static boolean zonderZaak(ZaakEvent gebeurtenis) {
        return switch (gebeurtenis) {
            case PortaalregelInQuarantaine _, PortaalregelAfgehandeld _, OverdrachtOntvangen _, OverdrachtBeantwoord _ -> true;
            default -> false;
        };
    }

    @Transactional
    public void meld(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case PortaalregelInQuarantaine e -> schrijf(e, Taakzonderzaak.portaalregel(e.artikel(), e.ontvangenOp(), profiel(e, e.ontvangenOp())),
                    e.ontvangenOp());
            case PortaalregelAfgehandeld e when e.nogOpen() == 0 -> verwijder(e, Taaksoort.PORTAALREGEL_NAKIJKEN);
            case OverdrachtOntvangen e -> schrijf(e, Taakzonderzaak.overdracht(e.artikel(), e.ontvangenOp(), profiel(e, e.ontvangenOp())),
                    e.ontvangenOp());
            case OverdrachtBeantwoord e -> verwijder(e, Taaksoort.OVERDRACHT_BEANTWOORDEN);
            default -> { }
        }
    }

    private Beleidsprofiel profiel(ZaakEvent gebeurtenis, LocalDate dag) {
        return profielen.voor(gebeurtenis.gemeentecode(), dag);
    }

    private void schrijf(ZaakEvent gebeurtenis, Taak taak, LocalDate dag) {
        taken.schrijf(gebeurtenis.zaakId(), gebeurtenis.gemeentecode(), taak, dag);
    }

    private void verwijder(ZaakEvent gebeurtenis, Taaksoort soort) {
        taken.verwijder(List.of(Taakzonderzaak.id(soort, gebeurtenis.zaakId())));
    }
}
