package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Het eerste gesprek was op een andere dag dan was vastgelegd. */
public record EersteGesprekGecorrigeerd(
        UUID zaakId, String gemeentecode, String artikel, UUID gesprekId, LocalDate gevoerdOp, LocalDate gecorrigeerdOp)
        implements IntakeEvent {
}
