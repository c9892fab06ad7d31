package nl.bredeondersteuning.plan.voorziening;

import java.time.LocalDate;
import java.util.UUID;

/** Wat uit een andere zaak van hetzelfde huishouden ook voor deze is; waarom en voor wie zij gevraagd werd, blijft in die zaak. */
public record GedeeldeVoorziening(UUID voorzieningId, String soort, String omschrijving, String leefgebied, String status,
        LocalDate verstrektOp) {

    static GedeeldeVoorziening of(Voorziening v) {
        return new GedeeldeVoorziening(v.id, v.soort.label(), v.omschrijving, v.leefgebied, v.status.label(), v.verstrektOp);
    }
}
