package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De zaak is overgedragen aan de gemeente waar de rechthebbende nu woont; het anker reist mee (I3). */
public record ZaakOvergedragen(
        UUID zaakId, String gemeentecode, String artikel, String naarGemeentecode, LocalDate overgedragenOp)
        implements IntakeEvent {
}
