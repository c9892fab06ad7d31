package nl.bredeondersteuning.beleid;

import java.time.LocalDate;
import java.util.Objects;

/** Een oordeel van een mens waar de norm daarom vraagt: waarover, door wie, wanneer en waarom. */
public record Oordeel(String artikel, String betreft, String medewerker, LocalDate gegevenOp, String motivering) {

    public Oordeel {
        gevuld(artikel, "artikel");
        gevuld(medewerker, "medewerker");
        Objects.requireNonNull(gegevenOp, "gegevenOp");
        gevuld(motivering, "motivering");
    }

    private static void gevuld(String tekst, String veld) {
        if (tekst == null || tekst.isBlank()) throw new IllegalArgumentException("Een oordeel zonder " + veld + " is geen oordeel.");
    }
}
