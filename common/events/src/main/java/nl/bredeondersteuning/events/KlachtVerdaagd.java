package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Voor een klacht is meer tijd genomen; {@code duur} komt erbij (Awb 9:11 lid 2 en 3). */
public record KlachtVerdaagd(
        UUID zaakId, String gemeentecode, String artikel,
        UUID klachtId, String duur, LocalDate verdaagdOp)
        implements BeschikkingEvent {
}
