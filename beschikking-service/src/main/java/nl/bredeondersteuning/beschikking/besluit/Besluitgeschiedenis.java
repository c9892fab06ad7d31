package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.awb.Bezwaarbehandeling;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaruitkomst;
import nl.bredeondersteuning.beschikking.oordeel.OordeelZoeken;

/** Wat eerdere besluiten en een bezwaar daartegen voor een nieuw besluit betekenen. */
@ApplicationScoped
class Besluitgeschiedenis {

    private final BesluitZoeken zoeken;
    private final Besluiten besluiten;
    private final BezwaarZoeken bezwaren;
    private final OordeelZoeken oordelen;

    Besluitgeschiedenis(BesluitZoeken zoeken, Besluiten besluiten, BezwaarZoeken bezwaren, OordeelZoeken oordelen) {
        this.zoeken = zoeken;
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.oordelen = oordelen;
    }

    LocalDate besluitOpAanvraag(UUID zaakId) {
        return zoeken.besluitOpAanvraag(zaakId).orElse(null);
    }

    /** Tot welke versie en hoeveel wijzigingen van het plan al besloten is. */
    record Besloten(int planVersie, int wijzigingen) {
    }

    Besloten besloten(UUID zaakId) {
        var overPlan = Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.WIJZIGING_PLAN);
        return besluiten.van(zaakId).stream().filter(besluit -> overPlan.contains(besluit.soort) && besluit.vastgesteldOp != null)
                .filter(besluit -> besluit.planVersie != null)
                .map(besluit -> new Besloten(besluit.planVersie, besluit.materiaal.path("wijzigingen").asInt(0)))
                .reduce((eerder, later) -> later).orElse(new Besloten(0, 0));
    }

    /** Wat een beslissing op bezwaar inhoudt, en of zij zegt waarom. */
    record Beslissing(UUID bezwaarId, Bezwaaruitkomst uitkomst, boolean gemotiveerd) {

        boolean nietOntvankelijk() {
            return uitkomst == Bezwaaruitkomst.NIET_ONTVANKELIJK;
        }
    }

    /** Awb 7:2, 7:3, 6:6, 6:7 en 6:11: gehoord of daarvan afgezien, en ontvankelijk of als te laat of onvolledig afgedaan. */
    List<Bevinding> bezwaar(UUID zaakId, Beslissing beslissing, LocalDate dag) {
        var bezwaar = bezwaren.in(zaakId, beslissing.bezwaarId());
        if (bezwaar.ingetrokkenOp() != null) {
            return List.of(Bezwaarbehandeling.ingetrokken(bezwaar.ingetrokkenOp()));
        }
        var bevindingen = new ArrayList<Bevinding>();
        bevindingen.add(Bezwaarbehandeling.gehoord(bezwaar.gehoord(), bezwaar.afgezienOpGrondVan()));
        bevindingen.add(Bezwaarbehandeling.ontvankelijk(bezwaar.tijdig(), beslissing.nietOntvankelijk(), oordelen.over(zaakId,
                Set.of(bezwaar.id().toString(), "bezwaar", Besluitsoort.BESLISSING_OP_BEZWAAR.label()))));
        var herstel = bezwaar.laatsteHerstel().map(verzoek -> Bezwaarherstel.toets(verzoek,
                beslissing.uitkomst() == Bezwaaruitkomst.GEGROND, beslissing.nietOntvankelijk(), dag));
        herstel.ifPresent(bevindingen::add);
        if (beslissing.nietOntvankelijk() && bezwaar.tijdig() && !onvolledig(bezwaar, dag)) {
            bevindingen.add(Bezwaarbehandeling.gemotiveerd(beslissing.gemotiveerd()));
        }
        bevindingen.add(heroverweging(bezwaar.onderdelen(), beslissing.uitkomst()));
        return bevindingen;
    }

    /** Awb 7:11 lid 1: op de grondslag van het bezwaar; wat niet bestreden is, wordt niet heroverwogen. */
    private static Bevinding heroverweging(List<Bezwaaronderdeel> onderdelen, Bezwaaruitkomst uitkomst) {
        var wat = onderdelen.isEmpty() ? "het besluit" : "het deel van het besluit waartegen u bezwaar maakte";
        return Bevinding.voldaan("BEZWAAR", "Awb 7:11", "Wij keken opnieuw naar " + wat + ". Uw bezwaar is " + uitkomst.label() + ".",
                onderdelen.stream().map(deel -> Feit.van("onderdeel", deel.naam(), "bezwaar")).toArray(Feit[]::new));
    }

    /** Awb 6:6: de tijd om aan te vullen ging ongebruikt voorbij. */
    private static boolean onvolledig(BezwaarZoeken.Gevonden bezwaar, LocalDate dag) {
        return bezwaar.laatsteHerstel().filter(verzoek -> !verzoek.gebruikt() && !verzoek.loopt(dag)).isPresent();
    }

    /** Awb 10:3 lid 3: bovendien beslist een ander dan wie het bestreden besluit nam. */
    List<Bevinding> beslissing(Besluit besluit, String wie, LocalDate dag) {
        var bezwaar = bezwaren.in(besluit.zaakId, besluit.bezwaarId);
        var bestreden = zoeken.in(besluit.zaakId, bezwaar.besluitId());
        var bevindingen = new ArrayList<Bevinding>();
        if (bestreden.beslisser() != null) {
            bevindingen.add(Vaststelling.anderDanBestreden(bestreden.beslisser(), wie));
        }
        bevindingen.addAll(bezwaar(besluit.zaakId, new Beslissing(besluit.bezwaarId, uitkomst(besluit), gemotiveerd(besluit.motivering)), dag));
        return bevindingen;
    }

    static boolean gemotiveerd(String motivering) {
        return motivering != null && !motivering.isBlank();
    }

    static Bezwaaruitkomst uitkomst(Besluit besluit) {
        return Bezwaaruitkomst.van(besluit.materiaal.path("uitkomst").asText()).orElseThrow();
    }
}
