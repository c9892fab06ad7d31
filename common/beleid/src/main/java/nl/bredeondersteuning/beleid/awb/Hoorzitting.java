package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;

/** De dagen vóór het horen in bezwaar: stukken ter inzage en nadere stukken, teruggeteld. */
@Artikel("Awb 7:4")
public final class Hoorzitting {

    private Hoorzitting() {
    }

    /** Awb 7:4 lid 1: nadere stukken kunnen tot tien dagen voor het horen. */
    public static LocalDate stukkenTotEnMet(LocalDate op) {
        return Termijnberekening.bereken(Termijnvraag.terug(op, Duur.dagen(10), Grondslag.WET)).uitersteDatum();
    }

    /** Awb 7:4 lid 2: de stukken liggen vóór het horen ten minste een week ter inzage, dus vanaf een werkdag. */
    public static LocalDate inzageVanaf(LocalDate op, LocalDate dag) {
        var werkdag = week(op).streefdatum();
        return werkdag.isBefore(dag) ? dag : werkdag;
    }

    /** Awb 7:4 lid 2 en 5: korter dan een week kan alleen als de belanghebbenden instemmen. */
    public static Bevinding inzage(LocalDate op, boolean ingestemd, LocalDate dag) {
        var eerste = Duur.weken(1).na(dag);
        var feit = Feit.van("stukken ter inzage uiterlijk vanaf", week(op).uitersteDatum(), "zaak");
        if (!op.isBefore(eerste)) return Bevinding.voldaan("INZAGE", "Awb 7:4 lid 2", "U kunt de stukken een week vooraf inzien.", feit);
        return ingestemd ? Bevinding.voldaan("INZAGE", "Awb 7:4 lid 5", "U stemde ermee in dat u de stukken korter kunt inzien.", feit)
                : Bevinding.verzet("INZAGE", "Awb 7:4 lid 2", "De stukken liggen dan korter dan een week ter inzage. Hoor op of na "
                + Datum.voluit(eerste) + ", of vraag of de belanghebbenden instemmen.", feit);
    }

    private static Termijnuitkomst week(LocalDate op) {
        return Termijnberekening.bereken(Termijnvraag.terug(op, Duur.weken(1), Grondslag.WET));
    }
}
