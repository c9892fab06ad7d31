package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/** Het plan als bijlage bij een brief: doelen, stappen en toegekende voorzieningen, zonder wat er over iemands situatie is opgeschreven. */
final class Planbijlage {

    private Planbijlage() {
    }

    static Briefgegevens.Plan van(JsonNode plan) {
        var doelen = StreamSupport.stream(plan.path("inhoud").path("doelstellingen").spliterator(), false)
                .map(doel -> new Briefgegevens.Doel(Onderdeelinhoud.metHoofdletter(doel.path("leefgebied").asText()), doel.path("doelstelling").asText(),
                        teksten(doel.path("stappen")), toegekend(doel.path("voorzieningen")))).toList();
        return new Briefgegevens.Plan(plan.path("versie").asInt(), Datum.voluit(LocalDate.parse(plan.path("vastgesteldOp").asText())),
                plan.path("planvorm").asText(), doelen, Doelredenen.wijzigingen(plan).map(Planbijlage::wijziging).toList());
    }

    private static Briefgegevens.Doelwijziging wijziging(JsonNode doel) {
        var kop = switch (doel.path("wat").asText()) {
            case "erbij" -> "Nieuw doel";
            case "weg" -> "Vervallen doel";
            case "bereikt" -> "Bereikt doel";
            default -> "Veranderd doel";
        };
        return new Briefgegevens.Doelwijziging(kop, doel.path("leefgebied").asText(), Onderdeelinhoud.zin(doel.path("doelstelling").asText()),
                Onderdeelinhoud.zinnen(doel.path("reden").textValue()));
    }

    private static List<String> teksten(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).map(deel -> deel.path("omschrijving").asText()).toList();
    }

    private static List<String> toegekend(JsonNode voorzieningen) {
        return StreamSupport.stream(voorzieningen.spliterator(), false).filter(deel ->
                deel.path("status").asText().matches("toegekend|verstrekt"))
                .map(deel -> deel.path("omschrijving").asText()).toList();
    }
}
