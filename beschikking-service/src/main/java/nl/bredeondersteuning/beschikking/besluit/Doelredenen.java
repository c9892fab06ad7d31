package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beschikking.regels.Doelmotivering;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Waarom een doelstelling in het plan verandert: wat de opsteller zegt, en anders wat plan-service daarover vastlegde (Awb 3:46). */
final class Doelredenen {

    private static final String WIJZIGINGEN = "doelwijzigingen";

    private Doelredenen() {
    }

    /**
     * Wat plan-service antwoordde, met de redenen van de opsteller erin.
     *
     * @param gegeven leeg als de opsteller er geen geeft
     */
    static Materiaal.Gehaald met(Materiaal.Gehaald gehaald, List<DoelredenRequest> gegeven) {
        if (gegeven == null || gegeven.isEmpty()) return gehaald;
        var redenen = redenen(gehaald.inhoud(), gegeven);
        var inhoud = gehaald.inhoud().<ObjectNode>deepCopy();
        inhoud.path(WIJZIGINGEN).forEach(doel -> {
            var reden = redenen.get(doel.path("doelstellingId").asText());
            if (reden != null) ((ObjectNode) doel).put("reden", reden);
        });
        return new Materiaal.Gehaald(gehaald.voorzieningId(), gehaald.planId(), inhoud);
    }

    private static Map<String, String> redenen(JsonNode inhoud, List<DoelredenRequest> gegeven) {
        var bekend = wijzigingen(inhoud).map(doel -> doel.path("doelstellingId").asText()).toList();
        var redenen = new HashMap<String, String>();
        var fouten = new ArrayList<InvalidParam>();
        for (var plaats = 0; plaats < gegeven.size(); plaats++) {
            var id = gegeven.get(plaats).doelstellingId().toString();
            var veld = "doelredenen[" + plaats + "].doelstellingId";
            if (!bekend.contains(id)) {
                fouten.add(new InvalidParam(veld, "ONBEKENDE_WAARDE", "Deze doelstelling verandert niet met dit besluit."));
            } else if (redenen.put(id, gegeven.get(plaats).reden().strip()) != null) {
                fouten.add(new InvalidParam(veld, "DUBBEL", "Bij deze doelstelling staat al een reden. Noem haar één keer."));
            }
        }
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        return redenen;
    }

    static List<Doelmotivering.Doel> doelen(JsonNode inhoud) {
        return wijzigingen(inhoud).map(doel -> new Doelmotivering.Doel(doel.path("leefgebied").asText(),
                "erbij".equals(doel.path("wat").textValue()), doel.path("reden").textValue()))
                .toList();
    }

    /** Leeg voor wat niet over een plan gaat. */
    static Stream<JsonNode> wijzigingen(JsonNode inhoud) {
        return inhoud == null ? Stream.empty() : StreamSupport.stream(inhoud.path(WIJZIGINGEN).spliterator(), false);
    }
}
