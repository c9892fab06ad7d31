package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Iemand nam de eerste taak van een afgeschermde zaak die nog niemand behandelde; daarmee staat hij op haar toegangslijst. */
public record EersteTaakGenomen(
        UUID zaakId, String gemeentecode, String artikel, String medewerker, LocalDate genomenOp)
        implements DeadlineEvent {
}
