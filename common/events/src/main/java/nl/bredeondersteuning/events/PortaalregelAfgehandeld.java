package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een mens besliste over een regel in quarantaine; {@code nogOpen} regels van dit bestand wachten nog. */
public record PortaalregelAfgehandeld(
        UUID zaakId, String gemeentecode, String artikel, int rij, String afhandeling, int nogOpen, LocalDate afgehandeldOp)
        implements IntakeEvent {
}
