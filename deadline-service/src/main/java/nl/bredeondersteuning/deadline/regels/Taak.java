package nl.bredeondersteuning.deadline.regels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Iets wat iemand in een zaak moet doen: op grond van welk artikel, waarom en wanneer.
 *
 * @param betreft het besluit of de voorziening waar zij over gaat; leeg als zij over de zaak gaat
 * @param uitersteDatum de laatste dag; leeg als de wet of het beleid er geen stelt
 */
public record Taak(Taaksoort soort, UUID betreft, String artikel, String reden, LocalDate uitersteDatum, LocalDate streefdatum) {

    /** The same task of a case always has the same id, whatever came first. */
    public UUID id(UUID zaakId) {
        return UUID.nameUUIDFromBytes((zaakId + " " + soort + " " + betreft).getBytes(StandardCharsets.UTF_8));
    }

    static Taak bij(Taaksoort soort, UUID betreft, String artikel, String reden, Termijn termijn) {
        return new Taak(soort, betreft, artikel, reden, termijn == null ? null : termijn.uitersteDatum(),
                termijn == null ? null : termijn.streefdatum());
    }
}
