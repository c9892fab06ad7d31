package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De ingebrekestelling is beantwoord. */
public record IngebrekestellingBeantwoord(
        UUID zaakId, String gemeentecode, String artikel, UUID ingebrekestellingId, LocalDate beantwoordOp)
        implements BeschikkingEvent {
}
