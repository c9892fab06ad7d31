package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een besluit is bekendgemaakt; de dag erna begint de bezwaartermijn. */
public record BeschikkingBekendgemaakt(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, UUID briefId, String kanaal, LocalDate bekendgemaaktOp)
        implements BeschikkingEvent {
}
