package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De geadresseerde hoorde dat er een digitaal bericht klaarstaat, of dat mislukte (Awb 2:10, 2:11). */
public record KennisgevingGezonden(
        UUID zaakId, String gemeentecode, String artikel,
        UUID briefId, UUID besluitId, boolean gelukt, LocalDate gezondenOp)
        implements BeschikkingEvent {
}
