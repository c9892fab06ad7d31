package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een beroep is afgelopen: met een uitspraak, of ingetrokken; {@code nieuwBesluit} zegt of de rechter een nieuw besluit opdroeg. */
public record BeroepAfgesloten(
        UUID zaakId, String gemeentecode, String artikel,
        UUID beroepId, UUID besluitId, String beroepsuitkomst, boolean nieuwBesluit, LocalDate nieuwBesluitUiterlijk, LocalDate verzondenOp)
        implements BeschikkingEvent {
}
