package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;

/** Wat de gemeente moet doen als iemand naar de rechter gaat: stukken zenden, en na een uitspraak opnieuw besluiten. */
@Artikel({"Awb 6:12", "Awb 8:42", "Awb 8:55d"})
public final class Beroepsbehandeling {

    private Beroepsbehandeling() {
    }

    /** Awb 8:42 lid 1: binnen vier weken nadat de rechter het beroepschrift zond, gaan de stukken naar de rechter. */
    public static LocalDate stukkenUiterlijk(LocalDate gemeldOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(gemeldOp, Duur.weken(4), Grondslag.WET)).uitersteDatum();
    }

    /** Awb 8:55d lid 1: wie te laat is met beslissen, maakt binnen twee weken na verzending van de uitspraak een besluit bekend. */
    public static LocalDate alsnogUiterlijk(LocalDate verzondenOp) {
        return Termijnberekening.bereken(Termijnvraag.vooruit(verzondenOp, Duur.weken(2), Grondslag.WET)).uitersteDatum();
    }

    /**
     * Awb 6:12 lid 2: beroep tegen niet tijdig beslissen kan als de termijn voorbij is en twee weken zijn verstreken na een
     * ingebrekestelling. De rechter oordeelt; de gemeente noteert wat zij daarvan weet.
     *
     * @param ingebrekestellingOp de eerste die niet te vroeg was; leeg als die er niet is
     */
    public static Bevinding nietTijdig(LocalDate ingebrekestellingOp, LocalDate ingesteldOp) {
        var feit = Feit.van("in gebreke gesteld", ingebrekestellingOp, "zaak");
        if (ingebrekestellingOp == null) return Bevinding.waarschuwing("BEROEP_NIET_TIJDIG", "Awb 6:12 lid 2 sub b",
                "De gemeente kent geen ingebrekestelling die niet te vroeg was.", feit);
        return ingesteldOp.isAfter(Duur.weken(2).na(ingebrekestellingOp))
                ? Bevinding.voldaan("BEROEP_NIET_TIJDIG", "Awb 6:12 lid 2 sub b", "Er zijn twee weken voorbij na de ingebrekestelling.", feit)
                : Bevinding.waarschuwing("BEROEP_NIET_TIJDIG", "Awb 6:12 lid 2 sub b",
                "Er waren nog geen twee weken voorbij na de ingebrekestelling.", feit);
    }
}
