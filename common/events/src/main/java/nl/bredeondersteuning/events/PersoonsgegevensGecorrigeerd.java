package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Van iemand in de zaak zijn gegevens verbeterd; wat er stond en wat er nu staat, weet alleen intake. */
public record PersoonsgegevensGecorrigeerd(
        UUID zaakId, String gemeentecode, String artikel, UUID persoonId, LocalDate gecorrigeerdOp)
        implements IntakeEvent {
}
