package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een klacht is beantwoord, of niet in behandeling genomen. */
public record KlachtAfgehandeld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID klachtId, String klachtuitkomst, LocalDate afgehandeldOp)
        implements BeschikkingEvent {
}
