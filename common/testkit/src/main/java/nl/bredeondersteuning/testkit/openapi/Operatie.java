package nl.bredeondersteuning.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Eén operatie van een OpenAPI-document: haar adres, rollen, sleutels en inhoud. */
record Operatie(String methode, String pad, JsonNode json, JsonNode document) {

    private static final Pattern PADDEEL = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODEN = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static List<Operatie> van(JsonNode document) {
        var operaties = new ArrayList<Operatie>();
        document.get("paths").properties().forEach(pad -> pad.getValue().properties().stream()
                .filter(deel -> METHODEN.contains(deel.getKey()))
                .forEach(deel -> operaties.add(new Operatie(deel.getKey().toUpperCase(), pad.getKey(), deel.getValue(), document))));
        return operaties;
    }

    String id() {
        return json.path("operationId").asText();
    }

    boolean leest() {
        return "GET".equals(methode);
    }

    /** De rollen die de operatie noemt; leeg als er geen token nodig is. */
    Set<String> rollen() {
        var rollen = new TreeSet<String>();
        json.path("security").forEach(eis -> eis.forEach(lijst -> lijst.forEach(rol -> rollen.add(rol.asText()))));
        return rollen;
    }

    /** De eerste rol van de operatie: wie haar gewoonlijk doet. */
    String rol() {
        return json.path("security").path(0).iterator().next().path(0).asText();
    }

    List<String> paddelen() {
        return PADDEEL.matcher(pad).results().map(deel -> deel.group(1)).toList();
    }

    boolean kent(String kopregel) {
        return parameters("header").stream().anyMatch(deel -> kopregel.equals(deel.path("name").asText()));
    }

    List<JsonNode> parameters(String plaats) {
        var parameters = new ArrayList<JsonNode>();
        json.path("parameters").forEach(deel -> {
            if (plaats.equals(deel.path("in").asText())) {
                parameters.add(deel);
            }
        });
        return parameters;
    }

    boolean heeftInhoud() {
        return json.has("requestBody");
    }

    /** Het schema van een inhoud in JSON. */
    Optional<JsonNode> schema() {
        return Optional.of(json.path("requestBody").path("content").path("application/json").path("schema"))
                .filter(schema -> !schema.isMissingNode()).map(this::volg);
    }

    /** Het schema waarnaar een ander verwijst. */
    JsonNode volg(JsonNode schema) {
        var verwijzing = schema.path("$ref").asText();
        return verwijzing.isEmpty() ? schema : volg(document.at(verwijzing.substring(1)));
    }
}
