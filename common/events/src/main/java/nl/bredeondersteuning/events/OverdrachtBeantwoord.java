package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Deze gemeente aanvaardde of weigerde een aangeboden zaak; sleutel is de overdracht. */
public record OverdrachtBeantwoord(
        UUID zaakId, String gemeentecode, String artikel, boolean aanvaard, LocalDate beantwoordOp)
        implements IntakeEvent {
}
