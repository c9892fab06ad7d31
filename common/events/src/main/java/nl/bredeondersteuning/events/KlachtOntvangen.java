package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Er is een klacht over hoe de gemeente zich gedroeg; op de dag erna begint de termijn van Awb 9:11. */
public record KlachtOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID klachtId, LocalDate ontvangenOp)
        implements BeschikkingEvent {
}
