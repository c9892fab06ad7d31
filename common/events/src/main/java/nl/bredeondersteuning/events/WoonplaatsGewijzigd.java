package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is verhuisd; {@code naarGemeentecode} is leeg buiten Nederland. */
public record WoonplaatsGewijzigd(
        UUID zaakId, String gemeentecode, String artikel, String naarGemeentecode, LocalDate gewijzigdOp)
        implements IntakeEvent {
}
