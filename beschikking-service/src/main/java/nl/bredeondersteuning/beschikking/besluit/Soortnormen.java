package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.beeindiging.BeeindigingToetsen;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dwangsom.DwangsomBerekenen;
import nl.bredeondersteuning.beschikking.regels.Doelmotivering;
import nl.bredeondersteuning.beschikking.regels.Planwijziging;

/** Wat de wet over één soort besluit zegt, naast wat voor elk besluit geldt: bij het opstellen en nog eens bij het vaststellen. */
@ApplicationScoped
class Soortnormen {

    private final DossierLezen dossiers;
    private final BeeindigingToetsen beeindiging;
    private final DwangsomBerekenen dwangsom;
    private final Besluitgeschiedenis geschiedenis;

    Soortnormen(DossierLezen dossiers, BeeindigingToetsen beeindiging, DwangsomBerekenen dwangsom, Besluitgeschiedenis geschiedenis) {
        this.dossiers = dossiers;
        this.beeindiging = beeindiging;
        this.dwangsom = dwangsom;
        this.geschiedenis = geschiedenis;
    }

    List<Bevinding> opstellen(UUID zaakId, BesluitOpstellen.Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        return switch (opdracht.soort()) {
            case BEEINDIGING -> beeindiging.toets(zaakId, profiel);
            case DWANGSOM_VASTGESTELD -> List.of(dwangsom(zaakId, dag));
            case BESLISSING_OP_BEZWAAR -> geschiedenis.bezwaar(zaakId, new Besluitgeschiedenis.Beslissing(opdracht.bezwaarId(),
                    opdracht.bezwaaruitkomst(), Besluitgeschiedenis.gemotiveerd(opdracht.motivering())), dag);
            case WIJZIGING_PLAN -> Stream.concat(planGewijzigd(zaakId).stream(),
                    Doelmotivering.toets(Doelredenen.doelen(opdracht.materiaal().inhoud())).stream()).toList();
            case TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD, BUITEN_BEHANDELING -> List.of();
        };
    }

    List<Bevinding> vaststellen(Besluit besluit, String wie, Beleidsprofiel profiel, LocalDate dag) {
        return switch (besluit.soort) {
            case BEEINDIGING -> beeindiging.toets(besluit.zaakId, profiel);
            case DWANGSOM_VASTGESTELD -> List.of(dwangsom(besluit.zaakId, dag));
            case BESLISSING_OP_BEZWAAR -> geschiedenis.beslissing(besluit, wie, dag);
            case BUITEN_BEHANDELING -> Aanvulling.buitenBehandeling(aanvulling(besluit.zaakId, dag));
            case TOEGANG_VERLEEND, TOEGANG_GEWEIGERD, VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD, WIJZIGING_PLAN -> List.of();
        };
    }

    /** Awb 4:5 lid 4: ook bekendmaken kan niet na de vier weken. */
    Optional<Bevinding> bekendmaken(Besluit besluit, LocalDate dag) {
        return besluit.soort == Besluitsoort.BUITEN_BEHANDELING ? Optional.of(Aanvulling.opTijd(aanvulling(besluit.zaakId, dag)))
                : Optional.empty();
    }

    /** Awb 4:8 (I15): wie zelf om het besluit vroeg, hoeft niet gehoord te worden. */
    boolean opVerzoek(Besluit besluit) {
        return besluit.soort == Besluitsoort.DWANGSOM_VASTGESTELD || besluit.soort == Besluitsoort.BEEINDIGING
                && beeindiging.voorstel(besluit.zaakId).map(BeeindigingToetsen.Voorstel::opVerzoek).orElse(false);
    }

    /** Wat de brief over dit besluit in woorden nodig heeft, zoals het vandaag vastligt. */
    JsonNode inhoud(UUID zaakId, BesluitOpstellen.Opdracht opdracht, LocalDate dag) {
        var inhoud = JsonNodeFactory.instance.objectNode();
        return switch (opdracht.soort()) {
            case BEEINDIGING -> {
                var voorstel = beeindiging.voorstel(zaakId).orElseThrow();
                yield inhoud.put("voorstelId", voorstel.id().toString()).put("laatsteDag", voorstel.laatsteDag().toString())
                        .put("grond", voorstel.grond().name()).put("artikel", voorstel.artikel());
            }
            case DWANGSOM_VASTGESTELD -> {
                var besluit = geschiedenis.besluitOpAanvraag(zaakId);
                var stand = dwangsom.bereken(zaakId, besluit, dag).orElseThrow();
                yield inhoud.put("bedragInCenten", stand.bedragInCenten()).put("dagen", stand.aantalDagen())
                        .put("eersteDag", stand.eersteDag().toString())
                        .put("laatsteDag", stand.eersteDag().plusDays(stand.aantalDagen() - 1L).toString());
            }
            case BESLISSING_OP_BEZWAAR -> inhoud.put("uitkomst", opdracht.bezwaaruitkomst().label());
            case TOEGANG_VERLEEND, WIJZIGING_PLAN -> metWijzigingen(zaakId, opdracht.materiaal().inhoud());
            case TOEGANG_GEWEIGERD, VOORZIENING_TOEGEKEND, VOORZIENING_GEWEIGERD, BUITEN_BEHANDELING -> opdracht.materiaal().inhoud();
        };
    }

    private Bevinding dwangsom(UUID zaakId, LocalDate dag) {
        return dwangsom.toets(zaakId, geschiedenis.besluitOpAanvraag(zaakId), dag);
    }

    private List<Bevinding> planGewijzigd(UUID zaakId) {
        var dossier = dossiers.lees(zaakId);
        var besloten = geschiedenis.besloten(zaakId);
        return Planwijziging.toets(new Planwijziging.Feiten(dossier.planVersie(), besloten.planVersie(), dossier.toegangOvergenomenOp() != null,
                dossier.planwijzigingen().stream().skip(besloten.wijzigingen()).distinct().toList()));
    }

    /** The plan as it was, with how many changes the decision covers. */
    private JsonNode metWijzigingen(UUID zaakId, JsonNode plan) {
        return plan instanceof ObjectNode inhoud ? inhoud.deepCopy().put("wijzigingen", dossiers.lees(zaakId).planwijzigingen().size()) : plan;
    }

    private Aanvulling.Feiten aanvulling(UUID zaakId, LocalDate dag) {
        var verzoek = dossiers.lees(zaakId).laatsteAanvulling();
        return new Aanvulling.Feiten(verzoek.map(Aanvulling.Verzoek::uiterlijk).orElse(null),
                verzoek.map(Aanvulling.Verzoek::aangevuldOp).orElse(null), dag);
    }
}
