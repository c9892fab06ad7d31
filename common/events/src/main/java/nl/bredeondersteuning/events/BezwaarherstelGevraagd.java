package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De indiener is gevraagd wat aan zijn bezwaar ontbreekt aan te vullen, uiterlijk op de genoemde dag (Awb 6:6). */
public record BezwaarherstelGevraagd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, LocalDate uiterlijk, LocalDate gevraagdOp)
        implements BeschikkingEvent {
}
