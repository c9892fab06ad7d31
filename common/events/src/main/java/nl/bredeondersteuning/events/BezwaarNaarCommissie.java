package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Het bezwaar gaat naar de bezwaarschriftencommissie (Awb 7:13). */
public record BezwaarNaarCommissie(
        UUID zaakId, String gemeentecode, String artikel, UUID bezwaarId, LocalDate verwezenOp)
        implements BeschikkingEvent {
}
