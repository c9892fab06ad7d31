package nl.bredeondersteuning.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Maakt uit het schema van een operatie een inhoud die klopt, en een waarin geen enkel veld klopt. */
final class Inhoud {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Operatie operatie;

    Inhoud(Operatie operatie) {
        this.operatie = operatie;
    }

    ObjectNode goed() {
        return object(operatie.schema().orElseThrow());
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var verplicht = new HashSet<String>();
        schema.path("required").forEach(naam -> verplicht.add(naam.asText()));
        schema.path("properties").properties().stream().filter(veld -> verplicht.contains(veld.getKey()) || veld.getValue().has("examples"))
                .forEach(veld -> object.set(veld.getKey(), waarde(veld.getValue())));
        return object;
    }

    private JsonNode waarde(JsonNode veld) {
        var voorbeeld = veld.path("examples").path(0);
        var schema = operatie.volg(veld);
        if (!voorbeeld.isMissingNode()) {
            return voorbeeld;
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode();
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(Math.max(1, schema.path("minimum").asLong()));
            default -> JSON.textNode(tekst(schema.path("format").asText()));
        };
    }

    private static String tekst(String vorm) {
        return switch (vorm) {
            case "date" -> "2026-01-15";
            case "date-time" -> "2026-01-15T10:15:30Z";
            case "uuid" -> UUID.randomUUID().toString();
            default -> "tekst";
        };
    }

    /** Elk veld is van een verkeerde soort. @param namen hier komen de paden van die velden bij */
    ObjectNode fout(List<String> namen) {
        return fout(operatie.schema().orElseThrow(), "", namen);
    }

    private ObjectNode fout(JsonNode schema, String pad, List<String> namen) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(veld -> object.set(veld.getKey(),
                fouteWaarde(operatie.volg(veld.getValue()), pad + veld.getKey(), namen)));
        return object;
    }

    private JsonNode fouteWaarde(JsonNode schema, String pad, List<String> namen) {
        switch (schema.path("type").asText()) {
            case "object" -> {
                return fout(schema, pad + ".", namen);
            }
            case "array" -> {
                return JSON.arrayNode().add(fouteWaarde(operatie.volg(schema.path("items")), pad + "[0]", namen));
            }
            case "string" -> {
                namen.add(pad);
                return JSON.numberNode(12345);
            }
            default -> {
                namen.add(pad);
                return JSON.textNode("geen");
            }
        }
    }
}
