package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** De zaak is afgeschermd: alleen wie op de toegangslijst staat en besluitnemers mogen haar zien. */
public record DossierAfgeschermd(
        UUID zaakId, String gemeentecode, String artikel, List<String> toegang, LocalDate afgeschermdOp)
        implements IntakeEvent {
}
