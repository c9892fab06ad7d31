package nl.bredeondersteuning.beschikking.bezwaar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import nl.bredeondersteuning.beleid.awb.Hoorzitting;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.Gewonetaal;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De brieven over een bezwaar in elke gemeente, met alles wat erin kan staan. */
class BezwaarbriefTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 30);
    private static final Profielen PROFIELEN = Profielen.laad(Optional.empty());

    private static Bezwaar bezwaar(boolean tijdig) {
        var bezwaar = new Bezwaar();
        bezwaar.ontvangenOp = DAG;
        bezwaar.tijdig = tijdig;
        bezwaar.onderdelen = tijdig ? List.of(new Bezwaaronderdeel(null, "voorziening geweigerd", "fiets")) : List.of();
        bezwaar.vraagHerstel(new Bezwaar.Herstel(DAG, LocalDate.of(2026, 12, 28), List.of(Gebrek.values()), null));
        bezwaar.hoorzitting = new Bezwaar.Zitting(LocalDate.of(2026, 12, 21), "14:00", "het stadhuis, kamer 2.14",
                LocalDate.of(2026, 12, 14), "de balie van het stadhuis", LocalDate.of(2026, 12, 11), DAG);
        return bezwaar;
    }

    private static String tekst(Bericht bericht) {
        return bericht.onderwerp() + ".\n" + bericht.antwoord() + "\n" + String.join("\n", bericht.alineas()) + "\n"
                + bericht.gronden().stream().map(Bevinding::reden).collect(Collectors.joining("\n"));
    }

    @DisplayName("Awb 6:6, 6:14, 6:21, 7:4: de brieven over een bezwaar zijn in gewone taal, met elke dag voluit")
    @ParameterizedTest(name = "in {0}, op tijd {1}")
    @CsvSource(textBlock = """
            0166, true
            0166, false
            9901, true
            9902, true
            """)
    void gewoneTaal(String gemeente, boolean tijdig) {
        var bezwaar = bezwaar(tijdig);
        var herstel = tekst(Bezwaarbrief.herstel(bezwaar, PROFIELEN.voor(gemeente, DAG)));
        var uitnodiging = tekst(Bezwaarbrief.uitnodiging(bezwaar, Hoorzitting.inzage(LocalDate.of(2026, 12, 21), false, DAG)));
        for (var brief : List.of(herstel, uitnodiging, tekst(Bezwaarbrief.ontvangst(bezwaar)),
                tekst(Bezwaarbrief.intrekking(bezwaar, Bezwaarbehandeling.intrekking(false, false))))) {
            Gewonetaal.keur(brief);
        }
        assertTrue(herstel.contains("uiterlijk 28 december 2026") && herstel.contains("machtiging"), herstel);
        assertTrue(uitnodiging.contains("21 december 2026") && uitnodiging.contains("tot en met 11 december 2026"), uitnodiging);
    }
}
