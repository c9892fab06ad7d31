package nl.bredeondersteuning.beschikking.brief;

import java.text.Normalizer;
import java.util.OptionalInt;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemException;

/** Een brief die niet te maken is: er staat een teken in waarvoor het lettertype geen vorm heeft. */
public final class Onafdrukbaar extends ProblemException {

    private final int teken;
    private final String waarin;

    private Onafdrukbaar(int teken, String waarin) {
        super(Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "De brief is niet gemaakt: het teken %s (U+%04X) kan niet afgedrukt worden."
                .formatted(Character.toString(teken), teken) + " Het staat in " + waarin + ". Schrijf het daar anders, en probeer het opnieuw."));
        this.teken = teken;
        this.waarin = waarin;
    }

    /** Hoe Unicode het teken noemt, zonder wat eromheen staat. */
    public String teken() {
        return "U+%04X".formatted(teken);
    }

    public String waarin() {
        return waarin;
    }

    /** @throws Onafdrukbaar met het eerste teken dat niet afgedrukt kan worden, en waarin het staat */
    static void weiger(Briefgegevens brief, String html) {
        keur(brief.adres().naam(), "de naam van de geadresseerde");
        keur(brief.adres().aanhef(), "de aanhef");
        brief.adres().regels().forEach(regel -> keur(regel, "het adres"));
        keur(html, "de tekst van de brief");
    }

    private static void keur(String tekst, String waarin) {
        var teken = tekst == null ? OptionalInt.empty()
                : Normalizer.normalize(tekst, Normalizer.Form.NFC).codePoints().filter(Lettertype::onafdrukbaar).findFirst();
        if (teken.isPresent()) throw new Onafdrukbaar(teken.getAsInt(), waarin);
    }
}
