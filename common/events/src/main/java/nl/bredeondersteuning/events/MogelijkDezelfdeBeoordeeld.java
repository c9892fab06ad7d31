package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een mens zei of een andere zaak van dezelfde mens is. */
public record MogelijkDezelfdeBeoordeeld(
        UUID zaakId, String gemeentecode, String artikel, UUID andereZaakId, boolean dezelfde, LocalDate beoordeeldOp)
        implements IntakeEvent {
}
