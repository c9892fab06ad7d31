package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Er is een gesprek afgesproken, met de plaats die de rechthebbende koos. */
public record GesprekGepland(
        UUID zaakId, String gemeentecode, String artikel, UUID gesprekId, String plaats, LocalDate geplandOp)
        implements IntakeEvent {
}
