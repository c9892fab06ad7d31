package nl.bredeondersteuning.intake.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.gesprek.GesprekTonen;
import nl.bredeondersteuning.intake.persoon.PersoonMeegeven;
import nl.bredeondersteuning.intake.toegang.RechtNagegaan;

/** Stelt samen wat met een zaak meereist: wat deze service kent, en de datums die erbij gegeven zijn. */
@ApplicationScoped
class Samenstellen {

    private final AanvraagTonen aanvragen;
    private final PersoonMeegeven personen;
    private final GesprekTonen gesprekken;
    private final RechtNagegaan recht;

    Samenstellen(AanvraagTonen aanvragen, PersoonMeegeven personen, GesprekTonen gesprekken, RechtNagegaan recht) {
        this.aanvragen = aanvragen;
        this.personen = personen;
        this.gesprekken = gesprekken;
        this.recht = recht;
    }

    Meegegeven van(UUID zaakId, LocalDate hulpvraag, LocalDate plan, LocalDate toegang) {
        var aanvraag = aanvragen.toon(zaakId);
        return new Meegegeven(personen.geef(aanvraag.aanvragerId()), recht.status(zaakId).orElse(null), aanvraag.ontvangenOp(),
                gesprekken.gevoerdOp(zaakId), hulpvraag, plan, toegang);
    }
}
