package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De andere gemeente weigerde de zaak; zij gaat hier verder, en een mens beziet hoe. */
public record OverdrachtGeweigerd(
        UUID zaakId, String gemeentecode, String artikel, String doorGemeentecode, LocalDate geweigerdOp)
        implements IntakeEvent {
}
