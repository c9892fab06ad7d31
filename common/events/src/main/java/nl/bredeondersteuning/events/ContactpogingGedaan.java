package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De gemeente zocht contact; {@code beantwoord} zegt of er antwoord kwam. */
public record ContactpogingGedaan(
        UUID zaakId, String gemeentecode, String artikel, LocalDate gedaanOp, String kanaal, boolean beantwoord)
        implements IntakeEvent {
}
