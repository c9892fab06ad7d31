package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is uitgenodigd voor het eerste gesprek. */
public record UitnodigingGedaan(
        UUID zaakId, String gemeentecode, String artikel, String kanaal, LocalDate uitgenodigdOp)
        implements IntakeEvent {
}
