package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** Een brief die werd tegengehouden, is verbeterd en alsnog uitgegaan. */
public record TegengehoudenBriefVerzonden(
        UUID zaakId, String gemeentecode, String artikel,
        UUID berichtId, String soort, LocalDate verzondenOp)
        implements BeschikkingEvent {
}
