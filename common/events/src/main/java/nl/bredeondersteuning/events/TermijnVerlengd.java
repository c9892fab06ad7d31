package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een termijn is verlengd of kreeg met een bericht een nieuwe dag; {@code betreft} is het bezwaar als het om die beslissing gaat. */
public record TermijnVerlengd(
        UUID zaakId, String gemeentecode, String artikel,
        String termijn, String duur, LocalDate nieuweDag, LocalDate berichtOp, UUID wijzigingId,
        UUID betreft)
        implements BeschikkingEvent {
}
