package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvraag was verkeerd vastgelegd; dit zijn de dag van ontvangst en de aanvrager die gelden, en of die een ander is dan eerst. */
public record AanvraagGecorrigeerd(
        UUID zaakId, String gemeentecode, String artikel, UUID aanvragerId, boolean andereAanvrager, LocalDate ontvangenOp,
        LocalDate gecorrigeerdOp)
        implements IntakeEvent {
}
