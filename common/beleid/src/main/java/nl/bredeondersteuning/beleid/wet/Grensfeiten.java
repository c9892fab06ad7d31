package nl.bredeondersteuning.beleid.wet;

import java.time.LocalDate;

/**
 * De feiten waarop de wet een toekenning op één dag toetst, bij toekennen en nog eens bij vaststellen.
 * De laatste dagen zijn leeg zolang de hulpvraag niet is vastgesteld; {@code afwijzingOntvangen} is leeg zonder geldend bericht van
 * afwijzing.
 */
public record Grensfeiten(LocalDate dag, boolean materieel, boolean draagtBij, Anker anker, LocalDate laatsteDagMaterieel,
                          LocalDate laatsteDagMaximaleDuur, boolean ingezetene, boolean overlegVastgelegd, LocalDate afwijzingOntvangen,
                          boolean overgedragen) {

    String artikel(Termijnsoort soort) {
        return anker == null ? soort.wetsartikel().orElseThrow() : anker.artikel(soort);
    }
}
