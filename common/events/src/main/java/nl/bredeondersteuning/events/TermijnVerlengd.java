package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een termijn is verlengd of kreeg met een bericht een nieuwe dag. */
public record TermijnVerlengd(
        UUID zaakId, String gemeentecode, String artikel,
        String termijn, String duur, LocalDate nieuweDag, LocalDate berichtOp, UUID wijzigingId)
        implements BeschikkingEvent {
}
