package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** In een zaak kwam een stuk binnen; {@code betreft} is waar het bij hoort. Wat voor stuk het is, blijft binnen beschikking-service. */
public record StukOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID stukId, UUID betreft, LocalDate ontvangenOp)
        implements BeschikkingEvent {
}
