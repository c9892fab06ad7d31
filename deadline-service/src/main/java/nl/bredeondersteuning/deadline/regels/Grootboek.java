package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Startgebeurtenis;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Het termijnenboek van een zaak: elke termijn opnieuw uit feiten, wet en beleid, nooit uit een bewaarde datum. */
public final class Grootboek {

    private static final Set<Besluitsoort> TOEGANG = Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD);
    private static final Set<Besluitsoort> OP_AANVRAAG =
            Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD, Besluitsoort.BUITEN_BEHANDELING);
    /** What begins with a decision runs on after the end of the case. */
    private static final Set<Termijnsoort> LOOPT_DOOR = Set.of(Termijnsoort.BEZWAARTERMIJN, Termijnsoort.BESLISSING_OP_BEZWAAR,
            Termijnsoort.DWANGSOMBESLUIT, Termijnsoort.NAZORG);

    private static final Termijnregel HERSTELLEN = new Termijnregel(Termijnsoort.HERSTELTERMIJN, "Awb 4:5 lid 1", null, Grondslag.WET,
            false,
            0, null, null);

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

    /** Where a term begins, and which thing it is about. */
    private record Begin(LocalDate dag, UUID betreft) {
    }

    /** A term that is counted, before the warning days that need its counterpart. */
    private record Geteld(Begin begin, Termijnregel regel, Termijnuitkomst uitkomst, String profielversie) {
    }

    private List<Termijn> termijnen() {
        var geteld = new ArrayList<Geteld>();
        for (var soort : Termijnsoort.values()) begin(soort).forEach(begin -> tel(soort, begin).ifPresent(geteld::add));
        geteld.forEach(g -> uiterste.put(g.regel().soort(), g.uitkomst().uitersteDatum()));
        return geteld.stream().map(this::termijn).toList();
    }

    private List<Begin> begin(Termijnsoort soort) {
        return switch (soort.vanaf()) {
            case AANVRAAG_ONTVANGEN -> feiten.aanvraag() == null ? List.of() : op(feiten.aanvraag().ontvangenOp());
            case EERSTE_GESPREK -> op(feiten.eersteGesprek());
            case HULPVRAAG_VASTGESTELD -> op(feiten.anker().map(Anker::telt).orElse(null));
            case BESLUIT_BEKENDGEMAAKT -> feiten.besluiten().stream()
                    .filter(b -> b.bekendgemaaktOp() != null && b.soort() != Besluitsoort.BESLISSING_OP_BEZWAAR)
                    .sorted(Comparator.comparing(Besluit::bekendgemaaktOp)).map(b -> new Begin(b.bekendgemaaktOp(), b.id())).toList();
            case AFWIJZING_ONTVANGEN -> op(feiten.verloop().afwijzingOp());
            case AANVULLING_GEVRAAGD -> op(feiten.verloop().laatsteAanvulling().map(Aanvulling.Verzoek::gevraagdOp).orElse(null));
            case HERSTELTERMIJN_VERLOPEN -> op(feiten.verloop().laatsteAanvulling().filter(v -> !v.gebruikt() && dag.isAfter(v.uiterlijk()))
                    .map(Aanvulling.Verzoek::uiterlijk).orElse(null));
            case BEZWAARTERMIJN_VERLOPEN -> feiten.verloop().bezwaren().stream().flatMap(b -> bezwaartermijn(b).stream()
                    .map(einde -> new Begin(einde, b.id()))).toList();
            case LAATSTE_DWANGSOMDAG -> op(Dwangsom.van(feiten, dag).flatMap(Dwangsom::laatsteDag).orElse(null));
            case KINDBESLUIT_GEDAGTEKEND -> op(feiten.verloop().schuldhulp().gedagtekendOp());
            case ONDERSTEUNING_GEEINDIGD -> op(feiten.verloop().einde().laatsteDag());
        };
    }

    /** Awb 7:10 lid 1: de laatste dag van de bezwaartermijn; zolang het besluit niet bekend is, loopt er niets. */
    private Optional<LocalDate> bezwaartermijn(Bezwaar bezwaar) {
        return feiten.besluit(bezwaar.besluitId()).map(Besluit::bekendgemaaktOp).map(bekend -> profielen.voor(feiten.gemeentecode(), bekend)
                .termijn(Termijnsoort.BEZWAARTERMIJN).orElseThrow().vanaf(bekend).uitersteDatum());
    }

    private static List<Begin> op(LocalDate dag) {
        return dag == null ? List.of() : List.of(new Begin(dag, null));
    }

    /** A term takes the profile of its first day. */
    private Optional<Geteld> tel(Termijnsoort soort, Begin begin) {
        var profiel = profielen.voor(feiten.gemeentecode(), begin.dag());
        return (soort == Termijnsoort.HERSTELTERMIJN ? Optional.of(HERSTELLEN) : profiel.termijn(soort))
                .map(regel -> new Geteld(begin, regel, uitkomst(regel, begin), profiel.versie().id()));
    }

    private Termijnuitkomst uitkomst(Termijnregel regel, Begin begin) {
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
        var vroegste = vroegsteEinde(soort, einde);
        var artikel = feiten.anker().filter(a -> vanafAnker(soort)).map(a -> a.artikel(soort)).orElse(g.regel().artikel());
        var streefdatum = streefdatum(g.regel(), g.uitkomst());
        return new Termijn(soort, g.begin().betreft(), artikel, g.begin().dag(), uitgelegd(g, vroegste, streefdatum), streefdatum,
                nadertVanaf(vroegste), gehaaldOp(g).orElse(null), vervallenOp(soort, g.begin()), stilstanden(g),
                g.profielversie());
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

    /** I2 en I14: het signaal telt van het vroegste einde van wet en beleid. */
    private LocalDate vroegsteEinde(Termijnsoort soort, LocalDate einde) {
        var vroegste = einde;
        for (var ander : List.of(eindeVanBeleid(soort), eindeVanafGesprek(soort))) {
            if (ander.isPresent() && ander.get().isBefore(vroegste)) vroegste = ander.get();
        }
        return vroegste;
    }

    private Optional<LocalDate> eindeVanBeleid(Termijnsoort soort) {
        var beleid = switch (soort) {
            case MATERIEEL -> Termijnsoort.MATERIEEL_BELEID;
            case MAXIMALE_DUUR -> Termijnsoort.MAXIMALE_DUUR_BELEID;
            default -> null;
        };
        var geldt = beleid != null && !feiten.anker().orElseThrow().beleidstermijnVervalt(beleid);
        return geldt ? Optional.ofNullable(uiterste.get(beleid)) : Optional.empty();
    }

    /** I14: een eerste gesprek van vóór 1 januari 2025 met de hulpvraag erna waarschuwt naar het overgangsrecht van Wht 8.10. */
    private Optional<LocalDate> eindeVanafGesprek(Termijnsoort soort) {
        var gesprek = feiten.eersteGesprek();
        if (soort != Termijnsoort.MATERIEEL && soort != Termijnsoort.MAXIMALE_DUUR || gesprek == null) return Optional.empty();
        if (!gesprek.isBefore(Anker.INWERKINGTREDING) || feiten.anker().orElseThrow().overgangsrecht()) return Optional.empty();
        return soort.duur().map(duur -> duur.na(Anker.INWERKINGTREDING));
    }

    private Optional<LocalDate> gehaaldOp(Geteld g) {
        var regel = g.regel();
        return switch (regel.soort()) {
            case UITNODIGING -> Optional.ofNullable(feiten.uitgenodigdOp()).or(() -> Optional.ofNullable(feiten.eersteGesprek()));
            case BESLISTERMIJN_AWB -> besloten(OP_AANVRAAG, Besluit::bekendgemaaktOp);
            case PLAN_VAN_AANPAK -> Optional.ofNullable(feiten.planVastgesteld());
            case BESCHIKKING -> besloten(TOEGANG, b -> b.uitgereikt() ? b.bekendgemaaktOp() : regel.teltAls(b.bekendgemaaktOp()));
            case BUITEN_BEHANDELING -> feiten.eersteBekendgemaakt(Set.of(Besluitsoort.BUITEN_BEHANDELING)).map(Besluit::bekendgemaaktOp);
            case HERSTELTERMIJN -> feiten.verloop().laatsteAanvulling().map(Aanvulling.Verzoek::aangevuldOp);
            case BEEINDIGING_NIET_RECHTHEBBENDE -> Optional.ofNullable(feiten.verloop().einde().bekendgemaaktOp());
            case BESLISSING_OP_BEZWAAR -> beslissing(g.begin().betreft()).map(Besluit::bekendgemaaktOp);
            case DWANGSOMBESLUIT -> feiten.besluiten().stream().filter(b -> b.soort() == Besluitsoort.DWANGSOM_VASTGESTELD)
                    .map(Besluit::vastgesteldOp).filter(Objects::nonNull).min(LocalDate::compareTo);
            case SCHULDHULPAANBOD -> Optional.ofNullable(feiten.verloop().schuldhulp().aangevraagdOp());
            case MATERIEEL, MATERIEEL_BELEID, MAXIMALE_DUUR, MAXIMALE_DUUR_BELEID, BEZWAARTERMIJN, NAZORG -> Optional.empty();
        };
    }

    /** I19: in een overgenomen zaak was over toegang al besloten. */
    private Optional<LocalDate> besloten(Set<Besluitsoort> soorten, Function<Besluit, LocalDate> dagVan) {
        return Optional.ofNullable(feiten.verloop().toegangOvergenomenOp()).or(() -> feiten.eersteBekendgemaakt(soorten).map(dagVan));
    }

    private Optional<Besluit> beslissing(UUID bezwaarId) {
        return feiten.verloop().bezwaar(bezwaarId).map(Bezwaar::beslissingId).flatMap(feiten::besluit);
    }

    /** Wht 8.10 vervangt de beleidstermijnen van een oude zaak; een zaak die eerder eindigt, neemt haar termijnen mee. */
    private LocalDate vervallenOp(Termijnsoort soort, Begin begin) {
        if (feiten.anker().filter(a -> a.beleidstermijnVervalt(soort)).isPresent()) return begin.dag();
        if (soort == Termijnsoort.BESLISSING_OP_BEZWAAR) return feiten.verloop().bezwaar(begin.betreft())
                .map(Bezwaar::ingetrokkenOp).orElse(null);
        if (soort == Termijnsoort.BUITEN_BEHANDELING) return besloten(TOEGANG, Besluit::bekendgemaaktOp).orElse(null);
        return LOOPT_DOOR.contains(soort) ? null : feiten.geeindigdOp().orElse(null);
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
