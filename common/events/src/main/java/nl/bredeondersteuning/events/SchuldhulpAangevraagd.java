package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Het schuldhulpaanbod voor een kind is aangevraagd. */
public record SchuldhulpAangevraagd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate aangevraagdOp)
        implements PlanEvent {
}
