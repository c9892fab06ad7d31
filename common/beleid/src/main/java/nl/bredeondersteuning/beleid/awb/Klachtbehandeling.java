package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Richting;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;
import nl.bredeondersteuning.beleid.termijn.Verlenging;

/** Hoe een schriftelijke klacht behandeld wordt: door wie, na horen, op tijd, en tot wanneer de klager naar de ombudsman kan. */
@Artikel({"Awb 9:7", "Awb 9:8", "Awb 9:9", "Awb 9:10", "Awb 9:11"})
public final class Klachtbehandeling {

    private static final String NIET_BEHANDELEN = "Awb 9:8";
    private static final int VERDAGING_IN_DAGEN = 28;

    private Klachtbehandeling() {
    }

    /** Awb 9:11: zes weken na ontvangst, tien met een commissie, en daarbij de verdagingen. */
    public static Termijnuitkomst termijn(LocalDate ontvangenOp, boolean commissie, List<Verlenging> verdagingen) {
        return Termijnberekening.bereken(new Termijnvraag(ontvangenOp, Duur.weken(commissie ? 10 : 6), Grondslag.WET, Richting.VOORUIT,
                List.of(), verdagingen), "Awb 9:11 lid 1");
    }

    /** Awb 9:11 lid 2, of met instemming van de klager lid 3. */
    public static Verlenging verlenging(Duur duur, boolean ingestemd) {
        return new Verlenging(duur, ingestemd ? "Awb 9:11 lid 3" : "Awb 9:11 lid 2");
    }

    /** Awb 9:8 lid 3: van niet behandelen hoort de klager binnen vier weken na ontvangst. */
    public static LocalDate laatsteDagNietBehandelen(LocalDate ontvangenOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(ontvangenOp, Duur.weken(4), Grondslag.WET)).uitersteDatum();
    }

    /** Awb 9:7 lid 1: wie bij de gedraging betrokken was, behandelt de klacht niet. */
    public static Bevinding nietBetrokken(Collection<String> betrokkenen, String behandelaar) {
        var feit = Feit.van("behandelaar", behandelaar, "zaak");
        return betrokkenen.contains(behandelaar)
                ? Bevinding.verzet("NIET_BETROKKEN", "Awb 9:7 lid 1", "Wie bij de gedraging betrokken was, behandelt de klacht niet.", feit)
                : Bevinding.voldaan("NIET_BETROKKEN", "Awb 9:7 lid 1", "De klacht is behandeld door iemand die er niet bij betrokken was.",
                feit);
    }

    /** Awb 9:9: wie het betreft krijgt een afschrift van de klacht; ontbreekt het, dan is dat een waarschuwing aan de jurist. */
    public static Bevinding afschrift(Collection<String> betrokkenen, LocalDate afschriftOp) {
        if (betrokkenen.isEmpty()) return Bevinding.nietVanToepassing("AFSCHRIFT", "Awb 9:9", "De klacht gaat niet over een medewerker.");
        var feit = Feit.van("afschrift gegeven", afschriftOp, "zaak");
        return afschriftOp != null ? Bevinding.voldaan("AFSCHRIFT", "Awb 9:9", "Over wie uw klacht gaat, las uw klacht ook.", feit)
                : Bevinding.waarschuwing("AFSCHRIFT", "Awb 9:9", "Over wie de klacht gaat, kreeg er nog geen afschrift van.", feit);
    }

    /** Awb 9:10: de klager is gehoord, of daarvan is met reden afgezien; na een opgeloste klacht hoeft het niet meer (Awb 9:5). */
    public static Bevinding gehoord(boolean opgelost, boolean gehoord, String uitzondering) {
        if (gehoord) return Bevinding.voldaan("HOREN_BIJ_KLACHT", "Awb 9:10 lid 1", "Wij spraken met u over uw klacht.");
        if (uitzondering != null && Citaat.omvat("Awb 9:10 lid 2", uitzondering)) return Bevinding.voldaan("HOREN_BIJ_KLACHT",
                uitzondering, "Er was geen gesprek over uw klacht nodig.");
        if (opgelost) return Bevinding.nietVanToepassing("HOREN_BIJ_KLACHT", "Awb 9:5", "De klacht is naar tevredenheid opgelost.");
        return Bevinding.verzet("HOREN_BIJ_KLACHT", "Awb 9:10 lid 1", "De klager is nog niet gehoord.");
    }

    /** Awb 9:11 lid 2: verdagen kan met samen ten hoogste vier weken, zolang de termijn loopt; lid 3: langer als de klager instemt. */
    public static Bevinding verdaging(List<Duur> eerdere, Duur erbij, boolean ingestemd, boolean loopt) {
        Feit[] feiten = {Feit.van("verdaging", erbij.inWoorden(), "zaak"), Feit.van("klager stemt in", ingestemd ? "ja" : "nee", "klager")};
        if (!erbij.inDagen()) return verdagingVerzet("Awb 9:11 lid 2", "Verdagen gaat in dagen of weken.", feiten);
        if (ingestemd) return Bevinding.voldaan("VERDAGING_KLACHT", "Awb 9:11 lid 3", "U stemde in met meer tijd.", feiten);
        if (!loopt) return verdagingVerzet("Awb 9:11 lid 2", "De termijn is al voorbij.", feiten);
        return eerdere.stream().mapToInt(Duur::dagen).sum() + erbij.dagen() <= VERDAGING_IN_DAGEN
                ? Bevinding.voldaan("VERDAGING_KLACHT", "Awb 9:11 lid 2", "Wij mogen ten hoogste vier weken extra nemen.", feiten)
                : verdagingVerzet("Awb 9:11 lid 2", "Verdagen kan met samen ten hoogste vier weken.", feiten);
    }

    private static Bevinding verdagingVerzet(String artikel, String reden, Feit... feiten) {
        return Bevinding.verzet("VERDAGING_KLACHT", artikel, reden, feiten);
    }

    /** Awb 9:8 lid 1 en 2: alleen op een van die gronden en met een reden; lid 3: te laat bericht gaat door, met een waarschuwing. */
    public static Bevinding nietBehandelen(String grond, LocalDate ontvangenOp, LocalDate dag) {
        var laatste = laatsteDagNietBehandelen(ontvangenOp);
        var feit = Feit.van("laatste dag voor dit bericht", laatste, "zaak");
        if (!Citaat.omvat("Awb 9:8 lid 1", grond) && !Citaat.omvat("Awb 9:8 lid 2", grond)) return Bevinding.verzet("NIET_BEHANDELEN",
                NIET_BEHANDELEN, "Een klacht blijft alleen op een grond van dit artikel buiten behandeling.", feit);
        return dag.isAfter(laatste) ? Bevinding.waarschuwing("NIET_BEHANDELEN", grond, "Dit bericht komt later dan de wet zegt.", feit)
                : Bevinding.voldaan("NIET_BEHANDELEN", grond, "De wet laat toe dat wij deze klacht niet behandelen.", feit);
    }

    /** Awb 9:12 lid 2 en 9:24: een jaar na de kennisgeving kan de klager nog naar de ombudsman. */
    public static LocalDate ombudsmanTotEnMet(LocalDate kennisgevingOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(kennisgevingOp, Duur.jaren(1), Grondslag.WET)).uitersteDatum();
    }
}
