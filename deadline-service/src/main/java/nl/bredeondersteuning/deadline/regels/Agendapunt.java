package nl.bredeondersteuning.deadline.regels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Iets op de agenda van een team: een afspraak, een laatste dag of een werkdoel.
 *
 * @param betreft de afspraak, het besluit of het bezwaar waar het over gaat; leeg als het over de zaak gaat
 * @param teLaat de dag is voorbij en het moet nog gebeuren, dus het staat op vandaag
 */
public record Agendapunt(Soort soort, LocalDate datum, String wat, String rol, UUID betreft, boolean teLaat) {

    /** Waarom iets op de agenda staat. */
    public enum Soort {
        TERMIJN, STREEFDATUM, AFSPRAAK
    }

    /** Another id for whatever differs, so that a row is never changed, only added and removed. */
    public UUID id(UUID zaakId, String zaaknummer) {
        return UUID.nameUUIDFromBytes((zaakId + " " + zaaknummer + " " + this).getBytes(StandardCharsets.UTF_8));
    }
}
