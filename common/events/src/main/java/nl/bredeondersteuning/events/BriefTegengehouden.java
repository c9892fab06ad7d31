package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een brief die volgt op wat er gebeurde, is niet te drukken en wacht op verbetering.
 *
 * @param berichtId welke brief het is
 * @param teken het teken dat niet afgedrukt kan worden, als {@code U+1F600}
 * @param waarin in welk veld het staat, zonder wat daar verder staat
 */
public record BriefTegengehouden(
        UUID zaakId, String gemeentecode, String artikel,
        UUID berichtId, String soort, String teken, String waarin, LocalDate tegengehoudenOp)
        implements BeschikkingEvent {
}
