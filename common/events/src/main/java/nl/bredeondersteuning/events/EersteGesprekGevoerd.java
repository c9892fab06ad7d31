package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Het eerste gesprek is gevoerd zoals het beleid het voorschrijft. */
public record EersteGesprekGevoerd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID gesprekId, String plaats, int medewerkers, boolean rechtNagegaan, LocalDate gevoerdOp)
        implements IntakeEvent {
}
