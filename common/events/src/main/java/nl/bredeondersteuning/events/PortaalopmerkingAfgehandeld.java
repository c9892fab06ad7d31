package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Wat bij het inlezen van een UHT-bestand opviel, is nagekeken. */
public record PortaalopmerkingAfgehandeld(
        UUID zaakId, String gemeentecode, String artikel, UUID regelId, LocalDate afgehandeldOp)
        implements IntakeEvent {
}
