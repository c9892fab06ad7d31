package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De samenstelling van het gezin op een dag; een latere vervangt een eerdere. */
public record GezinVastgelegd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate peildatum, List<Gezinslid> leden)
        implements IntakeEvent {
}
