package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een andere gemeente biedt deze gemeente een zaak aan; sleutel is de overdracht, er is hier nog geen zaak. */
public record OverdrachtOntvangen(
        UUID zaakId, String gemeentecode, String artikel, String vanGemeentecode, LocalDate ontvangenOp)
        implements IntakeEvent {
}
