package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De belanghebbende kan tot en met een dag een zienswijze geven over een voornemen (Awb 4:7, 4:8). */
public record ZienswijzeGevraagd(
        UUID zaakId, String gemeentecode, String artikel, String besluitsoort, LocalDate gevraagdOp, LocalDate totEnMet)
        implements BeschikkingEvent {
}
