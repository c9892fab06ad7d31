package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De brief bij een besluit kwam niet aan; het besluit is niet bekendgemaakt en er loopt geen bezwaartermijn. */
public record BekendmakingMislukt(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID briefId, LocalDate misluktOp)
        implements BeschikkingEvent {
}
