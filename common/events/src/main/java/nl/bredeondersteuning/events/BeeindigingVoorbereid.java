package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Een voorstel om de ondersteuning te beëindigen ligt klaar; {@code laatsteDag} is de laatste dag van de ondersteuning. */
public record BeeindigingVoorbereid(
        UUID zaakId, String gemeentecode, String artikel,
        UUID voorstelId, LocalDate laatsteDag, LocalDate voorbereidOp, List<EventBevinding> bevindingen)
        implements BeschikkingEvent {
}
