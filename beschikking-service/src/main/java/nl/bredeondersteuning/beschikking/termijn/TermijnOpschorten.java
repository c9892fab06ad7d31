package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.awb.Uitstel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Opschorting;
import nl.bredeondersteuning.beleid.termijn.Richting;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import nl.bredeondersteuning.events.TermijnOpgeschort;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Schort een termijn op, met bericht aan de aanvrager (Awb 4:15, 7:10). */
@ApplicationScoped
public class TermijnOpschorten {

    private final Termijnstand termijnen;
    private final TermijnWijzigen wijzigen;

    TermijnOpschorten(Termijnstand termijnen, TermijnWijzigen wijzigen) {
        this.termijnen = termijnen;
        this.wijzigen = wijzigen;
    }

    /** De opgeschorte dagen, beide meegerekend, en de grond. */
    record Dagen(LocalDate vanaf, LocalDate totEnMet, String artikel) {
    }

    @Transactional
    TermijnWijzigen.Outcome schortOp(TermijnWijzigen.Opdracht opdracht, Dagen dagen) {
        var soort = opdracht.soort();
        var toets = Uitstel.opschorting(soort, termijnen.artikel(opdracht.zaakId(), opdracht.profiel().gemeentecode(), soort,
                opdracht.dag()));
        if (toets.houdtTegen()) {
            return new TermijnWijzigen.Outcome.Verzet(List.of(toets));
        }
        var loopt = termijnen.van(opdracht.zaakId(), soort);
        if (loopt.isEmpty()) {
            return new TermijnWijzigen.Outcome.LooptNiet(soort);
        }
        keur(loopt.get(), dagen);
        var rij = opdracht.rij(Termijnwijzigingrij.Soort.OPSCHORTING, dagen.artikel(), loopt.get().betreft());
        rij.vanaf = dagen.vanaf();
        rij.totEnMet = dagen.totEnMet();
        return wijzigen.legVast(opdracht, rij, new TermijnOpgeschort(rij.zaakId, rij.gemeentecode, rij.artikel, soort.label(), rij.vanaf,
                rij.totEnMet, rij.vastgelegdOp, rij.id, rij.betreft), bericht(opdracht, dagen));
    }

    /** D4: een opschorting begint na het begin van de termijn en niet na zijn laatste dag. */
    private static void keur(Termijnstand.Loopt loopt, Dagen dagen) {
        var erbij = new Opschorting(dagen.vanaf(), dagen.totEnMet(), dagen.artikel());
        var vraag = new Termijnvraag(loopt.begin(), loopt.regel().duur(), loopt.regel().grondslag(), Richting.VOORUIT,
                Stream.concat(loopt.opschortingen().stream(), Stream.of(erbij)).toList(), loopt.verlengingen());
        var fouten = Termijnberekening.controleer(vraag).stream().map(fout -> new InvalidParam(fout.veld().endsWith("tot") ? "totEnMet"
                : "vanaf",
                "ONGELDIG", fout.reden())).distinct().toList();
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
    }

    private static Bericht bericht(TermijnWijzigen.Opdracht opdracht, Dagen dagen) {
        var bezwaar = opdracht.soort() == Termijnsoort.BESLISSING_OP_BEZWAAR;
        var grond = Bevinding.voldaan("OPSCHORTING", dagen.artikel(), "De tijd om te beslissen staat stil.",
                Feit.van("vanaf", dagen.vanaf(), "zaak"));
        return new Bericht(opdracht.zaakId(), "bericht van opschorting", "De tijd om te beslissen staat stil",
                "Wij beslissen later over uw " + (bezwaar ? "bezwaar." : "aanvraag."),
                List.of("De tijd om te beslissen staat stil van " + Datum.voluit(dagen.vanaf()) + " tot en met "
                        + Datum.voluit(dagen.totEnMet())
                        + ".", "Daarna gaat de tijd verder. U hoeft nu niets te doen."), List.of(grond));
    }
}
