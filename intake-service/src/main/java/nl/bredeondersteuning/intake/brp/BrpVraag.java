package nl.bredeondersteuning.intake.brp;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.persoon.BsnLezen;
import nl.bredeondersteuning.intake.persoon.Zaakpersonen;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.Problem;

/** Leest, vóór de handeling en buiten haar transactie, over wie de basisregistratie gevraagd wordt. */
@RequestScoped
class BrpVraag {

    private final Voorlezing voorlezing;
    private final AanvraagTonen aanvragen;
    private final Zaakpersonen zaakpersonen;
    private final BsnLezen nummers;

    BrpVraag(Voorlezing voorlezing, AanvraagTonen aanvragen, Zaakpersonen zaakpersonen, BsnLezen nummers) {
        this.voorlezing = voorlezing;
        this.aanvragen = aanvragen;
        this.zaakpersonen = zaakpersonen;
        this.nummers = nummers;
    }

    /** Over wie, met het nummer dat alleen naar de basisregistratie gaat. */
    record Over(UUID persoonId, String bsn) {
    }

    Over bereidVoor(UUID zaakId, UUID gegeven) {
        return voorlezing.lees(zaakId, () -> {
            var aanvraag = aanvragen.toon(zaakId);
            if (aanvraag.vertrokken()) {
                throw Problem.verzet("Wht 2.21 lid 1", "Deze zaak is van een andere gemeente; die raadpleegt zelf.").exception();
            }
            var persoonId = gegeven == null ? aanvraag.aanvragerId() : zaakpersonen.in(zaakId, gegeven).persoonId();
            return new Over(persoonId, nummers.lees(persoonId));
        });
    }
}
