package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Over een klacht is advies gevraagd; de afhandeling mag dan tien weken duren (Awb 9:14). */
public record KlachtNaarCommissie(
        UUID zaakId, String gemeentecode, String artikel,
        UUID klachtId, LocalDate voorgelegdOp)
        implements BeschikkingEvent {
}
