package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Andere zaken kunnen van dezelfde mens zijn onder een ander nummer; een mens moet zeggen of dat zo is. */
public record MogelijkDezelfdeGevonden(
        UUID zaakId, String gemeentecode, String artikel, List<UUID> andereZaken, LocalDate gevondenOp)
        implements IntakeEvent {
}
