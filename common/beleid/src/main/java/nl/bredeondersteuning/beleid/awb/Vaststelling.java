package nl.bredeondersteuning.beleid.awb;

import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.Oordelen;

/** Wie een besluit mag vaststellen dat een ander opstelde. */
@Artikel({"Awb 3:2", "Awb 10:3"})
public final class Vaststelling {

    /** De sleutel van de bevinding over een weggelegde gebeurtenis. */
    public static final String OVERGESLAGEN = "GEBEURTENIS_OVERGESLAGEN";

    private Vaststelling() {
    }

    /** Awb 3:2 (I18): wie opstelt, stelt niet vast. */
    public static Bevinding anderDanOpsteller(String opsteller, String beslisser) {
        var feit = Feit.van("opgesteld door", opsteller, "zaak");
        return opsteller.equals(beslisser) ? Bevinding.verzet("VIER_OGEN", "Awb 3:2", "Wie het besluit opstelde, stelt het niet vast.",
                feit)
                : Bevinding.voldaan("VIER_OGEN", "Awb 3:2", "Het besluit is opgesteld door een ander dan wie het vaststelt.", feit);
    }

    /** Awb 3:2: wie beslist, kent de feiten; is een gebeurtenis van de zaak weggelegd, dan zegt een mens dat het kan. */
    public static Optional<Bevinding> feitenBekend(boolean gebeurtenisOvergeslagen, Oordelen oordelen) {
        return gebeurtenisOvergeslagen ? Optional.of(oordelen.beantwoord(Bevinding.oordeel(OVERGESLAGEN, "Awb 3:2",
                "Een gebeurtenis van deze zaak kon niet verwerkt worden en is weggelegd; zijn alle feiten bekend?"), Uitkomst.WAARSCHUWING))
                : Optional.empty();
    }

    /** Awb 10:3 lid 1: alleen met een mandaat dat op die dag geldt. */
    public static Bevinding mandaat(boolean gemandateerd, String medewerker) {
        var feit = Feit.van("medewerker", medewerker, "mandaatregister");
        return gemandateerd ? Bevinding.voldaan("MANDAAT", "Awb 10:3", "De medewerker heeft hiervoor een geldig mandaat.", feit)
                : Bevinding.verzet("MANDAAT", "Awb 10:3", "De medewerker heeft hiervoor geen (geldig) mandaat.", feit);
    }

    /** Awb 10:3 lid 3: wie het bestreden besluit nam, beslist niet op het bezwaar. */
    public static Bevinding anderDanBestreden(String beslisserBestreden, String beslisser) {
        var feit = Feit.van("bestreden besluit vastgesteld door", beslisserBestreden, "zaak");
        return beslisser.equals(beslisserBestreden)
                ? Bevinding.verzet("ANDERE_BESLISSER", "Awb 10:3 lid 3",
                "Wie het bestreden besluit vaststelde, beslist niet op het bezwaar.", feit)
                : Bevinding.voldaan("ANDERE_BESLISSER", "Awb 10:3 lid 3", "Een ander dan wie het bestreden besluit vaststelde, beslist.",
                feit);
    }
}
