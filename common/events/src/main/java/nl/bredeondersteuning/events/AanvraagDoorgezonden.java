package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvraag is doorgezonden naar de gemeente die erover gaat, en de aanvrager kreeg daarvan bericht (Awb 2:3). */
public record AanvraagDoorgezonden(
        UUID zaakId, String gemeentecode, String artikel, String naarGemeentecode, LocalDate doorgezondenOp)
        implements IntakeEvent {
}
