package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De indiener trok zijn bezwaar in; er volgt geen beslissing meer. */
public record BezwaarIngetrokken(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, UUID bestredenId, LocalDate ingetrokkenOp)
        implements BeschikkingEvent {
}
