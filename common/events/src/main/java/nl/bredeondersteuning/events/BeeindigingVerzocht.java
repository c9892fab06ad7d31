package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De rechthebbende vraagt zelf om beëindiging van de ondersteuning. */
public record BeeindigingVerzocht(
        UUID zaakId, String gemeentecode, String artikel, LocalDate verzochtOp)
        implements IntakeEvent {
}
