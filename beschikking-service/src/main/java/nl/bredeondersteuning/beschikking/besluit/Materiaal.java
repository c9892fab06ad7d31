package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.dossier.Dossiers;
import nl.bredeondersteuning.beschikking.dossier.Dossiervoorziening;
import nl.bredeondersteuning.beschikking.dossier.Dossiervoorziening.Uitkomst;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.Problem;

/** Haalt vóór het opstellen wat een besluit in woorden nodig heeft: de planversie of de voorziening met haar motivering. */
@ApplicationScoped
public class Materiaal {

    private final Voorlezing voorlezing;
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Navraag navraag;

    Materiaal(Voorlezing voorlezing, Dossiers dossiers, Besluiten besluiten, Navraag navraag) {
        this.voorlezing = voorlezing;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.navraag = navraag;
    }

    /** Waarover het besluit gaat, en wat plan-service daarover zegt; leeg als er niets te halen is. */
    public record Gehaald(UUID voorzieningId, UUID planId, JsonNode inhoud) {
    }

    public Gehaald haal(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        return switch (soort) {
            case TOEGANG_VERLEEND, WIJZIGING_PLAN -> {
                var planId = voorlezing.lees(zaakId, () -> Optional.ofNullable(dossiers.findById(zaakId)).map(dossier -> dossier.planId))
                        .orElse(null);
                yield new Gehaald(null, planId, planId == null ? null : navraag.plan(zaakId, planId));
            }
            case VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD -> {
                var id = voorlezing.lees(zaakId, () -> voorzieningId == null ? laatste(zaakId, soort) : Optional.of(bekend(zaakId,
                        voorzieningId)))
                        .orElse(null);
                yield new Gehaald(id, null, id == null ? null : navraag.voorziening(zaakId, id));
            }
            default -> new Gehaald(null, null, null);
        };
    }

    private UUID bekend(UUID zaakId, UUID voorzieningId) {
        return dossiers.voorziening(voorzieningId).filter(voorziening -> voorziening.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Deze voorziening").exception()).voorzieningId;
    }

    /** De laatste voorziening waarvan de weging op dit besluit uitkomt en waarover nog niet besloten is. */
    private Optional<UUID> laatste(UUID zaakId, Besluitsoort soort) {
        var uitkomst = soort == Besluitsoort.VOORZIENING_TOEGEKEND ? Uitkomst.TOEGEKEND : Uitkomst.GEWEIGERD;
        return dossiers.voorzieningen(zaakId).stream().filter(voorziening -> voorziening.uitkomst == uitkomst)
                .filter(voorziening -> besluiten.levend(zaakId, soort, voorziening.voorzieningId).map(Besluit::open).orElse(true))
                .map((Dossiervoorziening voorziening) -> voorziening.voorzieningId).reduce((eerder, later) -> later);
    }
}
