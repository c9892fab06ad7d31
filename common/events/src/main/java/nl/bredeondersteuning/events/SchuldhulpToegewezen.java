package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Aan de voorwaarden voor het schuldhulpaanbod is voldaan; het staat in het plan. */
public record SchuldhulpToegewezen(
        UUID zaakId, String gemeentecode, String artikel, LocalDate toegewezenOp)
        implements PlanEvent {
}
