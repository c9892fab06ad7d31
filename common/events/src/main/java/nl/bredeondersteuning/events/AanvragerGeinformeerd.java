package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De aanvrager is telefonisch geïnformeerd dat hij niet rechthebbend is. */
public record AanvragerGeinformeerd(
        UUID zaakId, String gemeentecode, String artikel, LocalDate geinformeerdOp)
        implements IntakeEvent {
}
