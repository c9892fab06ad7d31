package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De rechter meldde een beroep; zonder besluit is het tegen niet tijdig beslissen. */
public record BeroepIngesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID beroepId, UUID besluitId, String beroepsoort, LocalDate ingesteldOp, LocalDate gemeldOp)
        implements BeschikkingEvent {
}
