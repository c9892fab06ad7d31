package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een besluit is met spoed bekendgemaakt; zijn motivering volgt uiterlijk op deze dag (Awb 3:47 lid 3). */
public record MotiveringUitgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, LocalDate uiterlijk, LocalDate uitgesteldOp)
        implements BeschikkingEvent {
}
