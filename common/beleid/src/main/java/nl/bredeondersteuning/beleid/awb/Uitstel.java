package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Het bericht dat een besluit later komt, en het stilzetten van een termijn. */
@Artikel({"Awb 4:14", "Awb 4:15"})
public final class Uitstel {

    private Uitstel() {
    }

    /** Awb 4:14 lid 3: het bericht gaat uit voordat de beslistermijn voorbij is en noemt een latere dag. */
    public static Bevinding bericht(LocalDate dag, LocalDate laatsteDag, LocalDate nieuweDag) {
        Feit[] feiten = {Feit.van("laatste dag van de beslistermijn", laatsteDag, "zaak"), Feit.van("nieuwe dag", nieuweDag, "zaak")};
        if (dag.isAfter(laatsteDag)) return Bevinding.verzet("UITSTELBERICHT", "Awb 4:14 lid 3", "De beslistermijn is al voorbij.", feiten);
        if (!nieuweDag.isAfter(dag)) return Bevinding.verzet("UITSTELBERICHT", "Awb 4:14 lid 3", "De nieuwe dag ligt niet in de toekomst.",
                feiten);
        return Bevinding.voldaan("UITSTELBERICHT", "Awb 4:14 lid 3", "Het bericht gaat uit voordat de beslistermijn voorbij is.", feiten);
    }

    /** Verlengen kan zolang de termijn loopt; daarna is hij voorbij. Het artikel is dat waarop de verlenging rust. */
    public static Bevinding opTijd(LocalDate dag, LocalDate laatsteDag, String artikel) {
        var feit = Feit.van("laatste dag van de termijn", laatsteDag, "zaak");
        return dag.isAfter(laatsteDag) ? Bevinding.verzet("VERLENGING_OP_TIJD", artikel, "De termijn is al voorbij.", feit)
                : Bevinding.voldaan("VERLENGING_OP_TIJD", artikel, "De termijn loopt nog.", feit);
    }

    /** I12, Awb 7:10 lid 3: alleen wat het beleid of de wet verlengbaar maakt; {@code artikel} is dat van de termijn. */
    public static Bevinding nietTeVerlengen(Termijnsoort soort, String artikel) {
        return Bevinding.verzet("VERLENGING", artikel, "De termijn \"" + soort.label() + "\" kan niet verlengd worden.");
    }

    /** Awb 4:15: alleen de beslistermijn en de beslissing op bezwaar staan stil; {@code artikel} is dat van de termijn. */
    public static Bevinding opschorting(Termijnsoort soort, String artikel) {
        return soort.opschortbaar() ? Bevinding.voldaan("OPSCHORTING", artikel, "Deze termijn kan opgeschort worden.")
                : Bevinding.verzet("OPSCHORTING", artikel, "De termijn \"" + soort.label() + "\" kan niet opgeschort worden.");
    }
}
