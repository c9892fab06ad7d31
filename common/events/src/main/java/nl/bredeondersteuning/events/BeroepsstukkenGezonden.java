package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.UUID;

/** De stukken van de zaak zijn naar de rechter gezonden (Awb 8:42). */
public record BeroepsstukkenGezonden(
        UUID zaakId, String gemeentecode, String artikel,
        UUID beroepId, LocalDate gezondenOp)
        implements BeschikkingEvent {
}
