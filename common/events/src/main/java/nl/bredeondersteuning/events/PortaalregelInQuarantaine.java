package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Een regel van een UHT-bestand wacht op een mens; sleutel is het bestand, er is nog geen zaak. */
public record PortaalregelInQuarantaine(
        UUID zaakId, String gemeentecode, String artikel, int rij, List<String> codes, LocalDate ontvangenOp)
        implements IntakeEvent {
}
