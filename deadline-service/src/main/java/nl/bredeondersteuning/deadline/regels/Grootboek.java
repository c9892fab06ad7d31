package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.profiel.Termijnregel;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.wet.Startgebeurtenis;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Het termijnenboek van een zaak: elke termijn opnieuw uit feiten, wet en beleid, nooit uit een bewaarde datum. */
public final class Grootboek {

    private static final Termijnregel HERSTELLEN = new Termijnregel(Termijnsoort.HERSTELTERMIJN, "Awb 4:5 lid 1", null, Grondslag.WET,
            false, 0, null, null);

    private final Zaakfeiten feiten;
    private final Profielen profielen;
    private final LocalDate dag;
    private final Map<Termijnsoort, LocalDate> uiterste = new EnumMap<>(Termijnsoort.class);

    private Grootboek(Zaakfeiten feiten, Profielen profielen, LocalDate dag) {
        this.feiten = feiten;
        this.profielen = profielen;
        this.dag = dag;
    }

    public static List<Termijn> van(Zaakfeiten feiten, Profielen profielen, LocalDate dag) {
        return new Grootboek(feiten, profielen, dag).termijnen();
    }

    /** A term that is counted, before the warning days that need its counterpart. */
    private record Geteld(Termijnbegin begin, Termijnregel regel, Termijnuitkomst uitkomst, String profielversie) {
    }

    private List<Termijn> termijnen() {
        var geteld = new ArrayList<Geteld>();
        for (var soort : Termijnsoort.values()) Termijnbegin.van(soort, feiten, profielen, dag)
                .forEach(begin -> tel(soort, begin).ifPresent(geteld::add));
        geteld.forEach(g -> uiterste.put(g.regel().soort(), g.uitkomst().uitersteDatum()));
        return geteld.stream().map(this::termijn).toList();
    }

    /** A term takes the profile of its first day. */
    private Optional<Geteld> tel(Termijnsoort soort, Termijnbegin begin) {
        var profiel = profielen.voor(feiten.gemeentecode(), begin.dag());
        return (soort == Termijnsoort.HERSTELTERMIJN ? Optional.of(HERSTELLEN) : profiel.termijn(soort))
                .map(regel -> new Geteld(begin, regel, uitkomst(regel, begin), profiel.versie().id()));
    }

    private Termijnuitkomst uitkomst(Termijnregel regel, Termijnbegin begin) {
        if (vanafAnker(regel.soort())) return regel.vanaf(feiten.anker().orElseThrow());
        if (regel.soort() == Termijnsoort.HERSTELTERMIJN) return gesteldeDag(feiten.verloop().laatsteAanvulling().orElseThrow());
        var geldend = regel.soort() == Termijnsoort.BESLISSING_OP_BEZWAAR ? regel.met(duurVanBezwaar(begin.betreft())) : regel;
        return geldend.vanaf(begin.dag(), feiten.wijzigingen(regel.soort(), begin.betreft(), begin.dag()));
    }

    /** Awb 4:5 lid 1: de dag die de gemeente stelde. */
    private static Termijnuitkomst gesteldeDag(Aanvulling.Verzoek verzoek) {
        return Termijnuitkomst.vasteDag(verzoek.gevraagdOp(), verzoek.uiterlijk(), "Awb 4:5 lid 1",
                "Gevraagd is de aanvraag uiterlijk " + Datum.voluit(verzoek.uiterlijk()) + " aan te vullen.");
    }

    private Duur duurVanBezwaar(UUID bezwaarId) {
        return Bezwaarbehandeling.beslistermijn(feiten.verloop().bezwaar(bezwaarId).filter(Bezwaar::commissie).isPresent());
    }

    private Termijn termijn(Geteld g) {
        var soort = g.regel().soort();
        var einde = g.uitkomst().uitersteDatum();
        var vroegste = new Vroegste(feiten, uiterste).einde(soort, einde);
        var artikel = feiten.anker().filter(a -> vanafAnker(soort)).map(a -> a.artikel(soort)).orElse(g.regel().artikel());
        var streefdatum = streefdatum(g.regel(), g.uitkomst());
        var afloop = new Termijnafloop(feiten);
        return new Termijn(soort, g.begin().betreft(), artikel, g.begin().dag(), uitgelegd(g, vroegste, streefdatum), streefdatum,
                nadertVanaf(vroegste), afloop.gehaaldOp(g.regel(), g.begin()).orElse(null), afloop.vervallenOp(soort, g.begin()),
                stilstanden(g), g.profielversie());
    }

    /** R10 en R12: waar ontvangen moet zijn, is het werkdoel de dag van verzenden. */
    private static LocalDate streefdatum(Termijnregel regel, Termijnuitkomst uitkomst) {
        return regel.ontvangen() ? regel.uiterlijkVerzenden(uitkomst.uitersteDatum()) : uitkomst.streefdatum();
    }

    private static Termijnuitkomst uitgelegd(Geteld g, LocalDate vroegste, LocalDate streefdatum) {
        var u = g.uitkomst();
        var stappen = new ArrayList<Stap>();
        if (vroegste.isBefore(u.uitersteDatum())) stappen.add(new Stap("I2", "Geteld vanaf het eerste gesprek is het einde al op "
                + Datum.voluit(vroegste) + "; waarschuwingen tellen van dat vroegste einde.", vroegste));
        stappen.addAll(u.stappen());
        if (g.regel().ontvangen()) stappen.add(new Stap("R10", "De persoon heeft het op " + Datum.voluit(u.uitersteDatum())
                + " ontvangen als het uiterlijk op " + Datum.voluit(streefdatum) + " verzonden is.", streefdatum));
        return new Termijnuitkomst(u.onafgerond(), u.uitersteDatum(), u.streefdatum(), u.opgeschorteDagen(), u.kalenderVoorbehoud(),
                u.kalenderversie(), stappen);
    }

    private LocalDate nadertVanaf(LocalDate vroegste) {
        return vroegste.minusDays(profielen.voor(feiten.gemeentecode(), vroegste).uitvoering().signaalDagen());
    }

    private static boolean vanafAnker(Termijnsoort soort) {
        return soort.vanaf() == Startgebeurtenis.HULPVRAAG_VASTGESTELD;
    }

    private List<Termijn.Stilstand> stilstanden(Geteld g) {
        var stilstanden = new ArrayList<Termijn.Stilstand>();
        for (var wijziging : feiten.wijzigingen(g.regel().soort(), g.begin().betreft(), g.begin().dag())) {
            if (wijziging instanceof Termijnwijziging.Opgeschort o) stilstanden.add(new Termijn.Stilstand(o.vastgelegdOp(), o.totEnMet()));
        }
        return stilstanden;
    }
}
