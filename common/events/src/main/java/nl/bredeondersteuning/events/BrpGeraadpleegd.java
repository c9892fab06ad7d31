package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De basisregistratie is geraadpleegd over iemand in de zaak; de bevindingen zeggen wat een mens moet nagaan, niet wat er staat. */
public record BrpGeraadpleegd(
        UUID zaakId, String gemeentecode, String artikel, UUID persoonId, List<EventBevinding> bevindingen, LocalDate geraadpleegdOp)
        implements IntakeEvent {
}
