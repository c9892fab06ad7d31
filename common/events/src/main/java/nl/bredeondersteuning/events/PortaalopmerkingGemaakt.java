package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Bij het inlezen van een UHT-bestand viel iets op over deze zaak dat een mens moet nakijken. */
public record PortaalopmerkingGemaakt(
        UUID zaakId, String gemeentecode, String artikel, UUID regelId, List<String> codes, LocalDate ontvangenOp)
        implements IntakeEvent {
}
