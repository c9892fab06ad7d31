package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.BesluitLatenVervallen;
import nl.bredeondersteuning.beschikking.besluit.BesluitZoeken;
import nl.bredeondersteuning.beschikking.besluit.ConceptKlaarzetten;
import nl.bredeondersteuning.beschikking.dossier.Voorziening.Weging;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.events.ZaakEvent;

/** Houdt bij wat plan-service meedeelt, en zet klaar wat daarna te besluiten is. */
@ApplicationScoped
public class PlanBijhouden {

    private final Dossiers dossiers;
    private final ConceptKlaarzetten klaarzetten;
    private final BesluitLatenVervallen vervallen;
    private final BesluitZoeken besluiten;

    PlanBijhouden(Dossiers dossiers, ConceptKlaarzetten klaarzetten, BesluitLatenVervallen vervallen, BesluitZoeken besluiten) {
        this.dossiers = dossiers;
        this.klaarzetten = klaarzetten;
        this.vervallen = vervallen;
        this.besluiten = besluiten;
    }

    @Transactional
    public void houdBij(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case HulpvraagVastgesteld hulpvraag -> {
                var dossier = dossier(hulpvraag);
                dossier.hulpvraagOp = IntakeBijhouden.eerste(dossier.hulpvraagOp, hulpvraag.vastgesteldOp());
            }
            case PlanVastgesteld plan -> plan(plan);
            case DoelstellingGewijzigd gewijzigd -> {
                var dossier = dossier(gewijzigd);
                dossier.wijzigPlan(gewijzigd.artikel());
                zetKlaar(dossier);
            }
            case VoorzieningGevraagd gevraagd -> gevraagd(gevraagd);
            case VoorzieningToegekend toegekend -> toegekend(toegekend);
            case VoorzieningGeweigerd geweigerd -> geweigerd(geweigerd);
            default -> { }
        }
    }

    private void plan(PlanVastgesteld plan) {
        var dossier = dossier(plan);
        dossier.planId = plan.planId();
        dossier.planVersie = plan.versie();
        dossier.planOp = plan.vastgesteldOp();
        dossier.eerstePlanOp = IntakeBijhouden.eerste(dossier.eerstePlanOp, plan.vastgesteldOp());
        zetKlaar(dossier);
    }

    /** Het plan hoort bij het besluit over toegang; is dat er al, dan is een latere versie een besluit op zichzelf (I20). */
    private void zetKlaar(Dossierrij dossier) {
        if (besluiten.toegangBesloten(dossier.zaakId) || dossier.toegangOvergenomenOp != null && dossier.gewijzigdSindsOvername()) {
            zetKlaar(dossier, Besluitsoort.WIJZIGING_PLAN, null);
        } else if (dossier.toegangOvergenomenOp == null && dossier.planId != null) {
            zetKlaar(dossier, Besluitsoort.TOEGANG_VERLEEND, null);
        }
    }

    /** Kwam het vertrek van de zaak eerder binnen dan dit, dan is er evengoed niets meer te besluiten. */
    private void zetKlaar(Dossierrij dossier, Besluitsoort soort, UUID voorzieningId) {
        klaarzetten.zetKlaar(dossier.zaakId, soort, voorzieningId);
        if (dossier.vertrokkenOp != null) {
            vervallen.laatVervallen(dossier.zaakId, soort, voorzieningId);
        }
    }

    private Dossierrij dossier(ZaakEvent gebeurtenis) {
        return dossiers.van(gebeurtenis.zaakId(), gebeurtenis.gemeentecode());
    }

    private void gevraagd(VoorzieningGevraagd gevraagd) {
        var voorziening = voorziening(gevraagd, gevraagd.voorzieningId());
        voorziening.soort = gevraagd.soort();
        voorziening.leefgebied = gevraagd.leefgebied();
        voorziening.gevraagdOp = gevraagd.gevraagdOp();
        if (!dossiers.getEntityManager().contains(voorziening)) {
            dossiers.bewaar(voorziening);
        }
    }

    private void toegekend(VoorzieningToegekend toegekend) {
        var voorziening = voorziening(toegekend, toegekend.voorzieningId());
        voorziening.uitkomst = Weging.TOEGEKEND;
        voorziening.uitkomstOp = toegekend.toegekendOp();
        voorziening.bevindingen = toegekend.bevindingen();
        zetKlaar(dossier(toegekend), Besluitsoort.VOORZIENING_TOEGEKEND, toegekend.voorzieningId());
    }

    private void geweigerd(VoorzieningGeweigerd geweigerd) {
        var voorziening = voorziening(geweigerd, geweigerd.voorzieningId());
        voorziening.uitkomst = Weging.GEWEIGERD;
        voorziening.uitkomstOp = geweigerd.geweigerdOp();
        voorziening.grond = geweigerd.grond();
        voorziening.bevindingen = geweigerd.bevindingen();
        vervallen.laatVervallen(geweigerd.zaakId(), Besluitsoort.VOORZIENING_TOEGEKEND, geweigerd.voorzieningId());
        zetKlaar(dossier(geweigerd), Besluitsoort.VOORZIENING_GEWEIGERD, geweigerd.voorzieningId());
    }

    private Dossiervoorziening voorziening(ZaakEvent gebeurtenis, UUID voorzieningId) {
        return dossiers.voorziening(voorzieningId).orElseGet(() -> {
            var nieuw = new Dossiervoorziening();
            nieuw.voorzieningId = voorzieningId;
            nieuw.zaakId = gebeurtenis.zaakId();
            nieuw.gemeentecode = gebeurtenis.gemeentecode();
            nieuw.uitkomst = Weging.GEVRAAGD;
            nieuw.nr = dossiers.voorzieningen(gebeurtenis.zaakId()).size() + 1L;
            return nieuw;
        });
    }
}
