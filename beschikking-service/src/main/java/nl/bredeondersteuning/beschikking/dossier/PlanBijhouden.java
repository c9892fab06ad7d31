package nl.bredeondersteuning.beschikking.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.ConceptKlaarzetten;
import nl.bredeondersteuning.beschikking.dossier.Dossiervoorziening.Uitkomst;
import nl.bredeondersteuning.beschikking.oordeel.OordeelGeven;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
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
    private final OordeelGeven oordelen;

    PlanBijhouden(Dossiers dossiers, ConceptKlaarzetten klaarzetten, OordeelGeven oordelen) {
        this.dossiers = dossiers;
        this.klaarzetten = klaarzetten;
        this.oordelen = oordelen;
    }

    @Transactional
    public void houdBij(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case HulpvraagVastgesteld hulpvraag -> {
                var dossier = dossiers.van(hulpvraag.zaakId(), hulpvraag.gemeentecode());
                dossier.hulpvraagOp = IntakeBijhouden.eerste(dossier.hulpvraagOp, hulpvraag.vastgesteldOp());
            }
            case PlanVastgesteld plan -> plan(plan);
            case DoelstellingGewijzigd gewijzigd -> {
                var dossier = dossiers.van(gewijzigd.zaakId(), gewijzigd.gemeentecode());
                dossier.wijzigPlan(gewijzigd.artikel());
                zetKlaar(dossier);
            }
            case VoorzieningGevraagd gevraagd -> gevraagd(gevraagd);
            case VoorzieningToegekend toegekend -> toegekend(toegekend);
            case VoorzieningGeweigerd geweigerd -> geweigerd(geweigerd);
            case OordeelOverVoorzieningGegeven oordeel -> oordelen.neemOver(oordeel);
            default -> { }
        }
    }

    private void plan(PlanVastgesteld plan) {
        var dossier = dossiers.van(plan.zaakId(), plan.gemeentecode());
        dossier.planId = plan.planId();
        dossier.planVersie = plan.versie();
        dossier.planOp = plan.vastgesteldOp();
        dossier.eerstePlanOp = IntakeBijhouden.eerste(dossier.eerstePlanOp, plan.vastgesteldOp());
        zetKlaar(dossier);
    }

    /** Het plan hoort bij het besluit over toegang; is dat er al, dan is een latere versie een besluit op zichzelf (I20). */
    private void zetKlaar(Dossier dossier) {
        if (klaarzetten.toegangBesloten(dossier.zaakId) || dossier.toegangOvergenomenOp != null && dossier.gewijzigdSindsOvername()) {
            klaarzetten.zetKlaar(dossier.zaakId, Besluitsoort.WIJZIGING_PLAN, null);
        } else if (dossier.toegangOvergenomenOp == null && dossier.planId != null) {
            klaarzetten.zetKlaar(dossier.zaakId, Besluitsoort.TOEGANG_VERLEEND, null);
        }
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
        voorziening.uitkomst = Uitkomst.TOEGEKEND;
        voorziening.uitkomstOp = toegekend.toegekendOp();
        voorziening.bevindingen = toegekend.bevindingen();
        klaarzetten.zetKlaar(toegekend.zaakId(), Besluitsoort.VOORZIENING_TOEGEKEND, toegekend.voorzieningId());
    }

    private void geweigerd(VoorzieningGeweigerd geweigerd) {
        var voorziening = voorziening(geweigerd, geweigerd.voorzieningId());
        voorziening.uitkomst = Uitkomst.GEWEIGERD;
        voorziening.uitkomstOp = geweigerd.geweigerdOp();
        voorziening.grond = geweigerd.grond();
        voorziening.bevindingen = geweigerd.bevindingen();
        klaarzetten.laatVervallen(geweigerd.zaakId(), Besluitsoort.VOORZIENING_TOEGEKEND, geweigerd.voorzieningId());
        klaarzetten.zetKlaar(geweigerd.zaakId(), Besluitsoort.VOORZIENING_GEWEIGERD, geweigerd.voorzieningId());
    }

    private Dossiervoorziening voorziening(ZaakEvent gebeurtenis, UUID voorzieningId) {
        return dossiers.voorziening(voorzieningId).orElseGet(() -> {
            var nieuw = new Dossiervoorziening();
            nieuw.voorzieningId = voorzieningId;
            nieuw.zaakId = gebeurtenis.zaakId();
            nieuw.gemeentecode = gebeurtenis.gemeentecode();
            nieuw.uitkomst = Uitkomst.GEVRAAGD;
            nieuw.nr = dossiers.voorzieningen(gebeurtenis.zaakId()).size() + 1L;
            return nieuw;
        });
    }
}
