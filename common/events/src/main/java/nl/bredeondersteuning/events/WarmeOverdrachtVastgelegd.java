package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Wat openstaat is in samenspraak overgedragen aan reguliere ondersteuning. */
public record WarmeOverdrachtVastgelegd(
        UUID zaakId, String gemeentecode, String artikel, UUID overdrachtId, LocalDate vastgelegdOp)
        implements PlanEvent {
}
