package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beleid.awb.Uitstel;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import nl.bredeondersteuning.events.TermijnVerlengd;

/** Verlengt een termijn met bericht: de beschikkingstermijn van het beleid (I12) en de beslissing op bezwaar (Awb 7:10 lid 3 en 4). */
@ApplicationScoped
public class TermijnVerlengen {

    private final Termijnstand termijnen;
    private final TermijnWijzigen wijzigen;

    TermijnVerlengen(Termijnstand termijnen, TermijnWijzigen wijzigen) {
        this.termijnen = termijnen;
        this.wijzigen = wijzigen;
    }

    @Transactional
    TermijnWijzigen.Outcome verleng(TermijnWijzigen.Opdracht opdracht, Duur duur, String grond) {
        var soort = opdracht.soort();
        var loopt = termijnen.van(opdracht.zaakId(), soort);
        if (loopt.isEmpty() || soort == Termijnsoort.BESLISTERMIJN_AWB) {
            return nietTeVerlengen(opdracht);
        }
        var toets = toets(loopt.get(), duur, grond, opdracht);
        if (toets.stream().anyMatch(Bevinding::houdtTegen)) {
            return new TermijnWijzigen.Outcome.Verzet(toets);
        }
        var artikel = toets.getFirst().artikel();
        var rij = opdracht.rij(Termijnwijzigingrij.Soort.VERLENGING, artikel, loopt.get().betreft());
        rij.duur = duur.toString();
        var nieuweDag = loopt.get().regel().vanaf(loopt.get().begin(), Stream.concat(loopt.get().wijzigingen().stream(),
                Stream.of(new Termijnwijziging.Verlengd(duur, artikel, opdracht.dag()))).toList()).uitersteDatum();
        return wijzigen.legVast(opdracht, rij, new TermijnVerlengd(rij.zaakId, rij.gemeentecode, artikel, soort.label(), rij.duur, null,
                rij.vastgelegdOp, rij.id, rij.betreft), new Bericht(rij.zaakId, "bericht van verlenging", "Wij hebben meer tijd nodig",
                "Wij beslissen uiterlijk " + Datum.voluit(nieuweDag) + ".",
                        List.of("Wij hebben meer tijd nodig om goed te kunnen beslissen.",
                        "U hoeft niets te doen. Heeft u vragen, bel ons dan gerust."), toets));
    }

    private TermijnWijzigen.Outcome nietTeVerlengen(TermijnWijzigen.Opdracht opdracht) {
        var soort = opdracht.soort();
        if (soort == Termijnsoort.BESLISSING_OP_BEZWAAR) {
            return new TermijnWijzigen.Outcome.LooptNiet(soort);
        }
        var artikel = termijnen.artikel(opdracht.zaakId(), opdracht.profiel().gemeentecode(), soort, opdracht.dag());
        return new TermijnWijzigen.Outcome.Verzet(List.of(Uitstel.nietTeVerlengen(soort, artikel)));
    }

    /** How much at most, and only while the term runs. */
    private static List<Bevinding> toets(Termijnstand.Loopt loopt, Duur duur, String grond, TermijnWijzigen.Opdracht opdracht) {
        var bezwaar = opdracht.soort() == Termijnsoort.BESLISSING_OP_BEZWAAR;
        var hoeveel = bezwaar ? vanBezwaar(loopt, duur, grond) : loopt.regel().verlenging(loopt.verlengingen().stream().map(Verlenging::duur).toList(), duur);
        return List.of(hoeveel, Uitstel.opTijd(opdracht.dag(), loopt.laatsteDag(), hoeveel.artikel()));
    }

    /** Awb 7:10 lid 3, of met een grond lid 4; wat met instemming is uitgesteld, telt niet voor de zes weken. */
    private static Bevinding vanBezwaar(Termijnstand.Loopt loopt, Duur duur, String grond) {
        return grond == null ? Bezwaarbehandeling.verdaging(loopt.verlengdMet("Awb 7:10 lid 3"), duur)
                : Bezwaarbehandeling.verderUitstel(grond, duur);
    }
}
