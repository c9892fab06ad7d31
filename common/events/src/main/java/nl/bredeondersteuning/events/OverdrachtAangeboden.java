package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De zaak is aangeboden aan de gemeente waar de rechthebbende nu woont; zij blijft hier tot die aanvaardt. */
public record OverdrachtAangeboden(
        UUID zaakId, String gemeentecode, String artikel, String naarGemeentecode, LocalDate aangebodenOp)
        implements IntakeEvent {
}
