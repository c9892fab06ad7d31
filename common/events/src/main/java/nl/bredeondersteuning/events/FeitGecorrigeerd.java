package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een feit was met een verkeerde dag vastgelegd, of is niet gebeurd; {@code soort} en de dagen die er stonden wijzen de eerdere gebeurtenis
 * aan, {@code dag} is de dag die een feit noemt.
 */
public record FeitGecorrigeerd(
        UUID zaakId, String gemeentecode, String artikel, UUID feitId, String soort, LocalDate was, LocalDate wasDag, LocalDate wordt,
        LocalDate wordtDag, boolean ingetrokken, LocalDate gecorrigeerdOp)
        implements IntakeEvent {
}
