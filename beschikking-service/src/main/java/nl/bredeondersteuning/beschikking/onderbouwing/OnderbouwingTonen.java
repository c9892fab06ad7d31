package nl.bredeondersteuning.beschikking.onderbouwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.besluit.BesluitLezen;
import nl.bredeondersteuning.beschikking.besluit.BesluitResponse;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.BriefkenmerkResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.OnderdeelgrondResponse;
import nl.bredeondersteuning.beschikking.onderbouwing.OnderbouwingResponse.PlanversieResponse;

/** Brengt bijeen waarop een besluit rust: bevindingen, beleid, plan, oordelen, horen, mandaat en brief (Awb 3:46). */
@ApplicationScoped
public class OnderbouwingTonen {

    private final BesluitLezen besluiten;
    private final Regelboek regelboek;
    private final Mensenwerk mensenwerk;
    private final BriefZoeken brieven;

    OnderbouwingTonen(BesluitLezen besluiten, Regelboek regelboek, Mensenwerk mensenwerk, BriefZoeken brieven) {
        this.besluiten = besluiten;
        this.regelboek = regelboek;
        this.mensenwerk = mensenwerk;
        this.brieven = brieven;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als het besluit in deze zaak niet bestaat */
    public OnderbouwingResponse toon(UUID zaakId, UUID besluitId) {
        var gelezen = besluiten.lees(zaakId, besluitId);
        var besluit = gelezen.besluit();
        var profiel = regelboek.bij(zaakId, besluit);
        return new OnderbouwingResponse(besluitId, zaakId, besluit.soort(), besluit.status(), besluit.motivering(),
                Regelboek.versie(profiel),
                gelezen.gronden().stream().map(grond -> Regelboek.grond(grond, profiel)).toList(), plan(besluit, gelezen.planSha256()),
                mensenwerk.oordelen(besluit, gelezen.gronden()), mensenwerk.horen(gelezen),
                regelboek.besluitvorming(gelezen, profiel.gemeentecode()), kenmerken(besluitId), besluit.bezwaarTotEnMet(),
                gelezen.onderdelen().stream().map(deel -> onderdeel(zaakId, deel, profiel)).toList(),
                mensenwerk.bezwaaronderdelen(besluit));
    }

    private OnderdeelgrondResponse onderdeel(UUID zaakId, BesluitLezen.Gelezendeel deel, Beleidsprofiel profiel) {
        return new OnderdeelgrondResponse(deel.voorzieningId(), deel.soort().label(), deel.motivering(),
                deel.gronden().stream().map(grond -> Regelboek.grond(grond, profiel)).toList(), mensenwerk.horen(zaakId, deel.soort()),
                deel.vervangenDoor(), deel.onherroepelijkOp());
    }

    private static PlanversieResponse plan(BesluitResponse besluit, String sha256) {
        return besluit.planId() == null ? null : new PlanversieResponse(besluit.planId(), besluit.planVersie(), sha256);
    }

    private List<BriefkenmerkResponse> kenmerken(UUID besluitId) {
        return brieven.bij(besluitId).stream().map(brief -> new BriefkenmerkResponse(brief.id(), brief.gedagtekendOp(), brief.kanaal(),
                brief.paginas(), brief.sha256())).toList();
    }
}
