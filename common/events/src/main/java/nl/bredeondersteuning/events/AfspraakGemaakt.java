package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Er is een afspraak gemaakt, of een dag bekend waarop iets te gebeuren staat; {@code soort} komt uit een gesloten lijst. */
public record AfspraakGemaakt(
        UUID zaakId, String gemeentecode, String artikel, UUID afspraakId, String soort, String rol, LocalDate op, LocalDate gemaaktOp)
        implements IntakeEvent {
}
