package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;

/** De nieuwe laatste dag die een bericht van uitstel noemt. */
@Artikel("Awb 4:14 lid 3")
final class Uitsteldag {

    private Uitsteldag() {
    }

    /** Awb 4:14 lid 3: de genoemde dag is de laatste dag en schuift niet op; wat daarna stilstaat, komt er nog bij. */
    static Termijnuitkomst pasToe(Termijnuitkomst geteld, LocalDate begin, List<Termijnwijziging> wijzigingen) {
        var plaats = laatste(wijzigingen);
        if (plaats < 0) return geteld;
        var bericht = (Termijnwijziging.NieuweDag) wijzigingen.get(plaats);
        var erna = Termijnwijziging.opschortingen(wijzigingen.subList(plaats, wijzigingen.size())).stream()
                .mapToLong(o -> ChronoUnit.DAYS.between(o.vanaf(), o.tot()) + 1).sum();
        var dag = bericht.dag().plusDays(erna);
        var zin = "Op " + Datum.voluit(bericht.berichtOp()) + " is bericht dat het besluit uiterlijk " + Datum.voluit(bericht.dag())
                + " volgt" + (erna == 0 ? "." : "; met de dagen die daarna stilstonden is dat " + Datum.voluit(dag) + ".");
        var nieuw = Termijnuitkomst.vasteDag(begin, dag, bericht.artikel(), zin).voorafgegaanDoor(geteld.stappen());
        return new Termijnuitkomst(nieuw.onafgerond(), nieuw.uitersteDatum(), nieuw.streefdatum(), geteld.opgeschorteDagen(),
                nieuw.kalenderVoorbehoud(), nieuw.kalenderversie(), nieuw.stappen());
    }

    private static int laatste(List<Termijnwijziging> wijzigingen) {
        for (var i = wijzigingen.size() - 1; i >= 0; i--) if (wijzigingen.get(i) instanceof Termijnwijziging.NieuweDag) return i;
        return -1;
    }
}
