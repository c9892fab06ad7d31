package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** In de nazorg is een nieuwe hulpvraag gemeld en verwezen naar reguliere ondersteuning. */
public record NazorgHulpvraagGemeld(
        UUID zaakId, String gemeentecode, String artikel, UUID hulpvraagId, LocalDate gemeldOp)
        implements PlanEvent {
}
