package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een machtiging is vastgelegd, bewezen, ingetrokken of geweigerd; wie de gemachtigde is, weet alleen intake. */
public record MachtigingGewijzigd(
        UUID zaakId, String gemeentecode, String artikel, UUID machtigingId, String stand, LocalDate gewijzigdOp)
        implements IntakeEvent {
}
