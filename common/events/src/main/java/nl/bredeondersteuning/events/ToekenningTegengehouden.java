package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een grens van de wet houdt een voorziening tegen die vóór die grens was gevraagd; een besluitnemer toetst de hardheid. */
public record ToekenningTegengehouden(
        UUID zaakId, String gemeentecode, String artikel, UUID voorzieningId, LocalDate gevraagdOp, LocalDate tegengehoudenOp)
        implements PlanEvent {
}
