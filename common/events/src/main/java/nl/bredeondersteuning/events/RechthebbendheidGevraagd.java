package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Bij de UHT is nagevraagd of de aanvrager rechthebbend is. */
public record RechthebbendheidGevraagd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate gevraagdOp)
        implements IntakeEvent {
}
