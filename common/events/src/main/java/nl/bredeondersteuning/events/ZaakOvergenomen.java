package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een lopende zaak is overgenomen met haar oude datums (I19); leeg is wat toen nog niet gebeurd was. */
public record ZaakOvergenomen(
        UUID zaakId, String gemeentecode, String artikel,
        LocalDate eersteGesprek, LocalDate hulpvraagVastgesteld, LocalDate planVastgesteld, LocalDate toegangVerleend,
        LocalDate overgenomenOp)
        implements IntakeEvent {
}
