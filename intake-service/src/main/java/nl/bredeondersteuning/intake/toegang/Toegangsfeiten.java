package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Toegang.Feiten;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;

/** Verzamelt de feiten waarop toegang wordt beoordeeld. */
@ApplicationScoped
public class Toegangsfeiten {

    private final AanvraagTonen aanvragen;
    private final PersoonFeiten personen;

    Toegangsfeiten(AanvraagTonen aanvragen, PersoonFeiten personen) {
        this.aanvragen = aanvragen;
        this.personen = personen;
    }

    Feiten van(UUID zaakId, UhtStatus status, LocalDate dag) {
        var persoon = personen.van(aanvragen.toon(zaakId).aanvragerId());
        return new Feiten(dag, status, persoon.geboren(), persoon.ingezetene(), persoon.inBuitenland(), persoon.gedetineerd(),
                false, false, false, false, false);
    }
}
