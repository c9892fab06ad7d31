package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Aanvraag;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Hardheidsoordeel;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Rechtstoets;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten.Termijnwijziging;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.BeschikkingEvent;
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
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.events.ZaakEvent;

/**
 * Leest de feiten van een zaak uit haar gebeurtenissen: per bron op volgorde, en de bronnen los van elkaar, zodat elke volgorde
 * van aankomst dezelfde feiten geeft.
 */
final class Feitenlezer {

    private final String gemeentecode;
    private final Voorzieningenlezer voorzieningen = new Voorzieningenlezer();
    private final Besluitenlezer besluiten = new Besluitenlezer();
    private final List<Termijnwijziging> wijzigingen = new ArrayList<>();
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
        for (var gebeurtenis : gebeurtenissen) {
            switch (gebeurtenis) {
                case IntakeEvent intake -> lezer.neem(intake);
                case PlanEvent plan -> lezer.neem(plan);
                case BeschikkingEvent beschikking -> lezer.neem(beschikking);
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
                besluiten.alle(), wijzigingen, oordelen);
    }

    private void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagOntvangen e -> aanvraag = new Aanvraag(e.zaaknummer(), e.aanvragerId(), e.kanaal().mondeling(),
                    e.kanaal() == Aanvraagkanaal.PORTAAL, e.ontvangenOp(), null);
            case AanvraagBevestigd e -> bevestigdOp = e.bevestigdOp();
            case RechthebbendheidVastgesteld e -> recht = new Rechtstoets(recht.beantwoord() || e.uhtStatus() != null, true, e.artikel(),
                    Set.of());
            case AanvragerNietRechthebbend e -> recht = new Rechtstoets(recht.beantwoord() || e.uhtStatus() != null, false, e.artikel(),
                    verzet(e.bevindingen()));
            case UitnodigingGedaan e -> uitgenodigdOp = eerste(uitgenodigdOp, e.uitgenodigdOp());
            case EersteGesprekGevoerd e -> eersteGesprek = eerste(eersteGesprek, e.gevoerdOp());
            default -> { }
        }
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
            case TermijnOpgeschort e -> Termijnsoort.van(e.termijn()).ifPresent(soort -> wijzigingen.add(
                    new Termijnwijziging.Opgeschort(soort, e.vanaf(), e.totEnMet(), e.artikel(), e.vastgelegdOp())));
            case TermijnVerlengd e -> Termijnsoort.van(e.termijn()).flatMap(soort -> verlenging(soort, e)).ifPresent(wijzigingen::add);
            case OordeelOverBesluitGegeven e when vanHardheid(e.artikel()) ->
                    vanBeschikking.add(new Hardheidsoordeel(e.betreft(), e.gegevenOp()));
            default -> besluiten.neem(gebeurtenis);
        }
    }

    /** A notice names a new last day, or a length that is added. */
    private static Optional<Termijnwijziging> verlenging(Termijnsoort soort, TermijnVerlengd e) {
        if (e.nieuweDag() != null) {
            return Optional.of(new Termijnwijziging.NieuweDag(soort, e.nieuweDag(), e.artikel(), e.berichtOp()));
        }
        return Duur.lees(e.duur()).map(duur -> new Termijnwijziging.Verlengd(soort, duur, e.artikel(), e.berichtOp()));
    }

    private static boolean vanHardheid(String artikel) {
        return Citaat.omvat("Wht 9.1", artikel);
    }

    private static Set<String> verzet(List<EventBevinding> bevindingen) {
        return bevindingen.stream().filter(b -> Uitkomst.VERZET.name().equals(b.uitkomst())).map(EventBevinding::norm)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate eerste(LocalDate bekend, LocalDate nieuw) {
        return bekend == null || nieuw.isBefore(bekend) ? nieuw : bekend;
    }
}
