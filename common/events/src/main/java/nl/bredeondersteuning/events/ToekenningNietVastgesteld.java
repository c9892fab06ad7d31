package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De tweede poort van I13 is dicht: het besluit blijft ter vaststelling en de voorziening is weer gevraagd. */
public record ToekenningNietVastgesteld(
        UUID zaakId, String gemeentecode, String artikel, UUID besluitId, UUID voorzieningId, LocalDate tegengehoudenOp)
        implements BeschikkingEvent {
}
