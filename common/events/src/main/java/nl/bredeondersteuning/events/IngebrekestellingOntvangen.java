package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De gemeente is in gebreke gesteld; te vroeg is ontvangen op of vóór de laatste dag van de termijn. */
public record IngebrekestellingOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID ingebrekestellingId, String termijn, LocalDate termijnEinde, LocalDate ontvangenOp, boolean prematuur)
        implements BeschikkingEvent {
}
