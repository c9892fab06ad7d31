package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Hoe een bezwaar behandeld wordt: horen, en op tijd beslissen. */
@Artikel({"Awb 6:21", "Awb 7:2", "Awb 7:3", "Awb 7:10", "Awb 7:12"})
public final class Bezwaarbehandeling {

    private static final int VERDAGING_IN_DAGEN = 42;

    private Bezwaarbehandeling() {
    }

    /** Awb 7:10 lid 1: zes weken, met een commissie als bedoeld in 7:13 twaalf. */
    public static Duur beslistermijn(boolean commissie) {
        return commissie ? Termijnsoort.BESLISSING_MET_COMMISSIE : Termijnsoort.BESLISSING_OP_BEZWAAR.duur().orElseThrow();
    }

    /** Awb 7:2 en 7:3: horen vóór de beslissing, of met reden daarvan afzien. */
    public static Bevinding gehoord(boolean gehoord, String uitzondering) {
        if (gehoord) return Bevinding.voldaan("HOREN_IN_BEZWAAR", "Awb 7:2", "De indiener is gehoord.");
        if (uitzondering != null && Citaat.omvat("Awb 7:3", uitzondering)) return Bevinding.voldaan("HOREN_IN_BEZWAAR", uitzondering,
                "Van het horen is afgezien.");
        return Bevinding.verzet("HOREN_IN_BEZWAAR", "Awb 7:2", "De indiener is nog niet gehoord.");
    }

    /** Awb 6:7 en 6:11: een te laat bezwaar is niet-ontvankelijk, tenzij de indiener niet in verzuim was; dat zegt een mens. */
    public static Bevinding ontvankelijk(boolean tijdig, boolean nietOntvankelijk, Oordelen oordelen) {
        if (tijdig || nietOntvankelijk) return Bevinding.voldaan("ONTVANKELIJK", "Awb 6:7", tijdig ? "Het bezwaar is op tijd."
                : "Het bezwaar kwam na de laatste dag.");
        return oordelen.beantwoord(Bevinding.oordeel("ONTVANKELIJK", "Awb 6:11",
                "Het bezwaar is te laat. Kon de indiener daar niets aan doen?"), Uitkomst.VOLDAAN);
    }

    /** Awb 7:12 lid 1: wie een bezwaar dat op tijd en volledig is niet inhoudelijk behandelt, zegt waarom. */
    public static Bevinding gemotiveerd(boolean gemotiveerd) {
        return gemotiveerd ? Bevinding.waarschuwing("MOTIVERING", "Awb 7:12 lid 1", "Uw bezwaar was op tijd. Wij behandelen het toch niet.")
                : Bevinding.verzet("MOTIVERING", "Awb 7:12 lid 1",
                "Het bezwaar is op tijd en er ontbreekt niets aan. Zeg in de motivering waarom het niet-ontvankelijk is.");
    }

    /** Awb 6:21 lid 1: op een ingetrokken bezwaar volgt geen beslissing. */
    public static Bevinding ingetrokken(LocalDate ingetrokkenOp) {
        return Bevinding.verzet("INGETROKKEN", "Awb 6:21 lid 1", "Dit bezwaar is ingetrokken.", Feit.van("ingetrokken", ingetrokkenOp, "zaak"));
    }

    /** Awb 6:21 lid 2: mondeling intrekken kan alleen tijdens het horen. */
    public static Bevinding intrekking(boolean mondeling, boolean hoortVandaag) {
        if (!mondeling) return Bevinding.voldaan("INTREKKING", "Awb 6:21 lid 1", "U trok uw bezwaar schriftelijk in.");
        return hoortVandaag ? Bevinding.voldaan("INTREKKING", "Awb 6:21 lid 2", "U trok uw bezwaar in tijdens het horen.")
                : Bevinding.verzet("INTREKKING", "Awb 6:21 lid 2",
                "Mondeling intrekken kan alleen tijdens het horen. Vraag de indiener om het op te schrijven.");
    }

    /** Awb 7:10 lid 4: verder uitstel, waar de wet dat toelaat; {@code grond} is het onderdeel. */
    public static Bevinding verderUitstel(String grond, Duur erbij) {
        var feit = Feit.van("uitstel", erbij.inWoorden(), "zaak");
        if (!erbij.inDagen()) return Bevinding.verzet("VERDAGING", "Awb 7:10 lid 4", "Uitstellen gaat in dagen of weken.", feit);
        var reden = switch (grond) {
            case "Awb 7:10 lid 4 sub a" -> "Iedereen om wie het gaat, stemde in met meer tijd.";
            case "Awb 7:10 lid 4 sub b" -> "U stemde in met meer tijd, en niemand anders heeft daar last van.";
            case "Awb 7:10 lid 4 sub c" -> "De wet vraagt eerst nog een stap van ons.";
            default -> null;
        };
        return reden == null ? Bevinding.verzet("VERDAGING", "Awb 7:10 lid 4", "Verder uitstel kan op sub a, b of c.", feit)
                : Bevinding.voldaan("VERDAGING", grond, reden, feit);
    }

    /** Awb 7:10 lid 3: verdagen kan met samen ten hoogste zes weken. */
    public static Bevinding verdaging(List<Duur> eerdere, Duur erbij) {
        var feit = Feit.van("verdaging", erbij.inWoorden(), "zaak");
        var past = erbij.inDagen() && eerdere.stream().mapToInt(Duur::dagen).sum() + erbij.dagen() <= VERDAGING_IN_DAGEN;
        return past ? Bevinding.voldaan("VERDAGING", "Awb 7:10 lid 3", "De verdaging blijft binnen zes weken.", feit)
                : Bevinding.verzet("VERDAGING", "Awb 7:10 lid 3", "Verdagen kan met samen ten hoogste zes weken.", feit);
    }
}
