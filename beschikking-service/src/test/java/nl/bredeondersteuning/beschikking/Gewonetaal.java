package nl.bredeondersteuning.beschikking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** De keuring van de taal in een brief: geen zin boven de 25 woorden, geen ambtelijke woorden, geen weken zonder datum. */
public final class Gewonetaal {

    private static final List<String> AMBTELIJK = List.of("d.d.", "t.b.v.", "o.g.v.", "conform", "inzake", "derhalve", "alsmede",
            "ter zake", "voornoemd");

    private Gewonetaal() {
    }

    public static void keur(String tekst) {
        var zinnen = zinnen(tekst);
        zinnen.forEach(zin -> assertTrue(zin.split("\\s+").length <= 25, "te lang: " + zin));
        for (var woord : AMBTELIJK) {
            assertFalse(tekst.toLowerCase().matches("(?s).*\\b" + Pattern.quote(woord) + "\\b.*"), woord);
        }
        zinnen.stream().filter(zin -> zin.matches(".*binnen \\S+ weken.*"))
                .forEach(zin -> assertTrue(zin.matches(".*\\d{1,2} [a-z]+ \\d{4}.*"), "zonder datum: " + zin));
    }

    private static List<String> zinnen(String tekst) {
        var zinnen = new ArrayList<String>();
        var snijder = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
        snijder.setText(tekst);
        for (int begin = snijder.first(), eind = snijder.next(); eind != BreakIterator.DONE; begin = eind, eind = snijder.next()) {
            zinnen.add(tekst.substring(begin, eind).strip());
        }
        return zinnen;
    }
}
