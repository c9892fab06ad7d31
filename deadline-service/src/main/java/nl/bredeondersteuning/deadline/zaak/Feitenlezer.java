package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Termijnwijziging;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Aanvraag;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Hardheidsoordeel;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Rechtstoets;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Wijziging;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.events.PlanEvent;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.TermijnOpgeschort;
import nl.bredeondersteuning.events.TermijnVerlengd;
import nl.bredeondersteuning.events.TermijnwijzigingIngetrokken;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/**
 * Leest de feiten van een zaak uit haar gebeurtenissen: per bron op volgorde, en de bronnen los van elkaar, zodat elke volgorde
 * van aankomst dezelfde feiten geeft.
 */
final class Feitenlezer {

    private final String gemeentecode;
    private final Voorzieningenlezer voorzieningen = new Voorzieningenlezer();
    private final Besluitenlezer besluiten = new Besluitenlezer();
    private final Verlooplezer verloop = new Verlooplezer();
    private final List<Wijziging> wijzigingen = new ArrayList<>();
    private final List<Hardheidsoordeel> vanPlan = new ArrayList<>();
    private final List<Hardheidsoordeel> vanBeschikking = new ArrayList<>();
    private Aanvraag aanvraag;
    private LocalDate bevestigdOp;
    private Rechtstoets recht = new Rechtstoets(false, null, null, Set.of());
    private LocalDate uitgenodigdOp;
    private LocalDate eersteGesprek;
    private LocalDate hulpvraag;
    private LocalDate plan;

    private Feitenlezer(String gemeentecode) {
        this.gemeentecode = gemeentecode;
    }

    static Zaakfeiten lees(String gemeentecode, List<ZaakEvent> gebeurtenissen) {
        var lezer = new Feitenlezer(gemeentecode);
        for (var gebeurtenis : Correcties.pasToe(gebeurtenissen)) {
            switch (gebeurtenis) {
                case IntakeEvent intake -> {
                    lezer.neem(intake);
                    lezer.verloop.neem(intake);
                }
                case PlanEvent plan -> {
                    lezer.neem(plan);
                    lezer.verloop.neem(plan);
                }
                case BeschikkingEvent beschikking -> {
                    lezer.neem(beschikking);
                    lezer.verloop.neem(beschikking);
                }
                default -> { }
            }
        }
        return lezer.feiten();
    }

    private Zaakfeiten feiten() {
        var ontvangen = aanvraag == null ? null : new Aanvraag(aanvraag.zaaknummer(), aanvraag.aanvragerId(), aanvraag.mondeling(),
                aanvraag.portaal(), aanvraag.ontvangenOp(), bevestigdOp);
        var oordelen = new ArrayList<>(vanPlan);
        oordelen.addAll(vanBeschikking);
        return new Zaakfeiten(gemeentecode, ontvangen, recht, uitgenodigdOp, eersteGesprek, hulpvraag, plan, voorzieningen.alle(),
                besluiten.alle(), wijzigingen, oordelen, verloop.verloop());
    }

    private void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagOntvangen e -> aanvraag = new Aanvraag(e.zaaknummer(), e.aanvragerId(), e.kanaal().mondeling(),
                    e.kanaal() == Aanvraagkanaal.PORTAAL, e.ontvangenOp(), null);
            case AanvraagGecorrigeerd e -> gecorrigeerd(e);
            case AanvraagBevestigd e -> bevestigdOp = e.bevestigdOp();
            case RechthebbendheidVastgesteld e -> recht = new Rechtstoets(recht.beantwoord() || e.uhtStatus() != null, true, e.artikel(),
                    Set.of());
            case AanvragerNietRechthebbend e -> recht = new Rechtstoets(recht.beantwoord() || e.uhtStatus() != null, false, e.artikel(),
                    verzet(e.bevindingen()));
            case UitnodigingGedaan e -> uitgenodigdOp = eerste(uitgenodigdOp, e.uitgenodigdOp());
            case EersteGesprekGevoerd e -> eersteGesprek = eerste(eersteGesprek, e.gevoerdOp());
            case EersteGesprekGecorrigeerd e -> eersteGesprek = e.gevoerdOp();
            case ZaakOvergenomen e -> overgenomen(e);
            default -> { }
        }
    }

    /** The last word on the application; what was known of another person's right does not count for this one. */
    private void gecorrigeerd(AanvraagGecorrigeerd e) {
        if (aanvraag != null) {
            aanvraag = new Aanvraag(aanvraag.zaaknummer(), e.aanvragerId(), aanvraag.mondeling(), aanvraag.portaal(), e.ontvangenOp(),
                    null);
        }
        if (e.andereAanvrager()) {
            recht = new Rechtstoets(false, null, null, Set.of());
        }
    }

    /** I19: what had happened before the case came here. */
    private void overgenomen(ZaakOvergenomen e) {
        eersteGesprek = eerste(eersteGesprek, e.eersteGesprek());
        hulpvraag = eerste(hulpvraag, e.hulpvraagVastgesteld());
        plan = eerste(plan, e.planVastgesteld());
    }

    private void neem(PlanEvent gebeurtenis) {
        switch (gebeurtenis) {
            case HulpvraagVastgesteld e -> hulpvraag = eerste(hulpvraag, e.vastgesteldOp());
            case PlanVastgesteld e -> plan = eerste(plan, e.vastgesteldOp());
            case OordeelOverVoorzieningGegeven e when vanHardheid(e.artikel()) ->
                    vanPlan.add(new Hardheidsoordeel(e.betreft(), e.gegevenOp()));
            default -> voorzieningen.neem(gebeurtenis);
        }
    }

    private void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case TermijnOpgeschort e -> wijzig(e.termijn(), e.wijzigingId(), e.betreft(),
                    Optional.of(new Termijnwijziging.Opgeschort(e.vanaf(), e.totEnMet(), e.artikel(), e.vastgelegdOp())));
            case TermijnVerlengd e -> wijzig(e.termijn(), e.wijzigingId(), e.betreft(), verlenging(e));
            case TermijnwijzigingIngetrokken e -> wijzigingen.removeIf(w -> e.wijzigingId().equals(w.id()));
            case OordeelOverBesluitGegeven e when vanHardheid(e.artikel()) ->
                    vanBeschikking.add(new Hardheidsoordeel(e.betreft(), e.gegevenOp()));
            default -> besluiten.neem(gebeurtenis);
        }
    }

    private void wijzig(String termijn, UUID id, UUID betreft, Optional<Termijnwijziging> wat) {
        Termijnsoort.van(termijn).ifPresent(soort -> wat.ifPresent(w -> wijzigingen.add(new Wijziging(id, soort, betreft, w))));
    }

    /** A notice names a new last day, or a length that is added. */
    private static Optional<Termijnwijziging> verlenging(TermijnVerlengd e) {
        if (e.nieuweDag() != null) return Optional.of(new Termijnwijziging.NieuweDag(e.nieuweDag(), e.artikel(), e.berichtOp()));
        return Duur.lees(e.duur()).map(duur -> new Termijnwijziging.Verlengd(duur, e.artikel(), e.berichtOp()));
    }

    private static boolean vanHardheid(String artikel) {
        return Citaat.omvat("Wht 9.1", artikel);
    }

    private static Set<String> verzet(List<EventBevinding> bevindingen) {
        return bevindingen.stream().filter(b -> Uitkomst.VERZET.name().equals(b.uitkomst())).map(EventBevinding::norm)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate eerste(LocalDate bekend, LocalDate nieuw) {
        return bekend == null || nieuw != null && nieuw.isBefore(bekend) ? nieuw : bekend;
    }
}
