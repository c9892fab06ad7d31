package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Er staat een concept van een besluit klaar. */
public record BesluitKlaargezet(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate klaargezetOp)
        implements BeschikkingEvent {
}
