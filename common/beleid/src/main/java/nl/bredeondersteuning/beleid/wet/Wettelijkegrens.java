package nl.bredeondersteuning.beleid.wet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;

/** De grenzen die de wet aan elke toekenning stelt; zij worden bij toekennen en nog eens bij vaststellen getoetst (I13). */
public enum Wettelijkegrens implements Norm<Grensfeiten> {

    /** Wht 2.21 lid 1 en 3: de rechthebbende is ingezetene, of er is overleg met de andere gemeente; na overdracht beslist die. */
    @Artikel({"Wht 2.21 lid 1", "Wht 2.21 lid 3"})
    INGEZETENE(f -> "Wht 2.21 lid 1", f -> f.overgedragen() || !f.ingezetene() && !f.overlegVastgelegd(), false,
            "De rechthebbende is geen ingezetene (meer) van deze gemeente en er is geen overleg vastgelegd, of de zaak is overgedragen."),

    /** Wht 2.21 lid 4a: een materiële voorziening alleen als zij noodzakelijk is voor de nieuwe start. */
    @Artikel(value = "Wht 2.21 lid 4a", geldigVan = "2025-01-01")
    NOODZAKELIJK(f -> "Wht 2.21 lid 4a", f -> f.materieel() && !f.draagtBij(), false,
            "De materiële voorziening is niet noodzakelijk voor de nieuwe start."),

    /** Wht 2.21 lid 4a en 8.10: een materiële voorziening wordt binnen zes maanden toegekend. */
    @Artikel(value = {"Wht 2.21 lid 4a", "Wht 8.10"}, geldigVan = "2025-01-01")
    TERMIJN_MATERIEEL(f -> f.artikel(Termijnsoort.MATERIEEL),
            f -> f.materieel() && f.laatsteDagMaterieel() != null && f.dag().isAfter(f.laatsteDagMaterieel()), true,
            "De laatste dag voor materiële voorzieningen is voorbij."),

    /** Wht 2.21 lid 4b en 8.10: na de maximale duur wordt niets meer toegekend. */
    @Artikel(value = {"Wht 2.21 lid 4b", "Wht 8.10"}, geldigVan = "2025-01-01")
    TERMIJN_MAXIMALE_DUUR(f -> f.artikel(Termijnsoort.MAXIMALE_DUUR),
            f -> f.laatsteDagMaximaleDuur() != null && f.dag().isAfter(f.laatsteDagMaximaleDuur()), true,
            "De laatste dag van de ondersteuning is voorbij."),

    /** Wht 2.21 lid 6: na het bericht van afwijzing eindigt de ondersteuning; er komt niets meer bij. */
    @Artikel("Wht 2.21 lid 6")
    AFGEWEZEN(f -> "Wht 2.21 lid 6", f -> f.afwijzingOntvangen() != null && !f.dag().isBefore(f.afwijzingOntvangen()), false,
            "De Dienst Toeslagen heeft bericht dat de aanvraag van de herstelmaatregel is afgewezen.");

    private final Function<Grensfeiten, String> artikel;
    private final Predicate<Grensfeiten> voorwaarde;
    private final boolean afwijkbaar;
    private final String reden;

    Wettelijkegrens(Function<Grensfeiten, String> artikel, Predicate<Grensfeiten> voorwaarde, boolean afwijkbaar, String reden) {
        this.artikel = artikel;
        this.voorwaarde = voorwaarde;
        this.afwijkbaar = afwijkbaar;
        this.reden = reden;
    }

    @Override
    public boolean doetZichVoor(Grensfeiten feiten) {
        return voorwaarde.test(feiten);
    }

    @Override
    public List<Feit> feiten(Grensfeiten f) {
        return switch (this) {
            case INGEZETENE -> List.of(Feit.van("ingezetene", f.ingezetene() ? "ja" : "nee", "basisregistratie"),
                    Feit.van("overleg vastgelegd", f.overlegVastgelegd() ? "ja" : "nee", "zaak"));
            case NOODZAKELIJK -> List.of(Feit.van("draagt bij aan een doelstelling", f.draagtBij() ? "ja" : "nee", "afweging"));
            case TERMIJN_MATERIEEL -> List.of(Feit.van("laatste dag", f.laatsteDagMaterieel(), "zaak"),
                    Feit.van("dag van de toets", f.dag(), "zaak"));
            case TERMIJN_MAXIMALE_DUUR -> List.of(Feit.van("laatste dag", f.laatsteDagMaximaleDuur(), "zaak"),
                    Feit.van("dag van de toets", f.dag(), "zaak"));
            case AFGEWEZEN -> List.of(Feit.van("bericht ontvangen", f.afwijzingOntvangen() == null ? "nee" : f.afwijzingOntvangen(),
                    "UHT"));
        };
    }

    /** All limits of the law on one day; a passed term asks for the judgement of Wht 9.1, and with it becomes a warning. */
    public static List<Bevinding> toets(Grensfeiten feiten, Oordelen oordelen) {
        var vast = new ArrayList<Bevinding>();
        var termijnen = new ArrayList<Bevinding>();
        for (var grens : values()) (grens.afwijkbaar ? termijnen : vast).add(grens.bevinding(feiten));
        vast.addAll(Hardheid.pasToe(termijnen, oordelen));
        return List.copyOf(vast);
    }

    /** Wht 9.1 lid 2 sub d: of van alles wat zich verzet een mens met mandaat kan afwijken. */
    public static boolean afwijkbaar(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET)
                .allMatch(bevinding -> Arrays.stream(values()).anyMatch(grens -> grens.afwijkbaar && grens.name().equals(bevinding.norm())));
    }

    private Bevinding bevinding(Grensfeiten f) {
        var uitkomst = uitkomst(f);
        return new Bevinding(name(), artikel.apply(f), uitkomst, doetZichVoor(f) ? reden : "Deze grens verzet zich niet.", feiten(f));
    }
}
