package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * De Dienst Toeslagen bericht dat de aanvraag om een herstelmaatregel is afgewezen; de ontvangst begint de dertig dagen van Wht
 * 2.21 lid 6.
 */
public record RechthebbendheidVervallen(
        UUID zaakId, String gemeentecode, String artikel, LocalDate ontvangenOp, LocalDate dagtekening)
        implements IntakeEvent {
}
