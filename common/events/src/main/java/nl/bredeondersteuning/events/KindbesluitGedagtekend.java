package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De dagtekening van de beschikking van de Dienst Toeslagen waarmee de tijd voor het schuldhulpaanbod begint. */
public record KindbesluitGedagtekend(
        UUID zaakId, String gemeentecode, String artikel, LocalDate dagtekening)
        implements IntakeEvent {
}
