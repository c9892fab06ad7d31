package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Na een weigering van het schuldhulpaanbod is reguliere schuldhulp aangeboden. */
public record ReguliereSchuldhulpAangeboden(
        UUID zaakId, String gemeentecode, String artikel, LocalDate aangebodenOp)
        implements PlanEvent {
}
