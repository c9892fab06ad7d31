package nl.bredeondersteuning.deadline.berekening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.bredeondersteuning.beleid.termijn.Fout;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** De inhoud van een berekeningsvraag: elk veld als tekst, ook van een verkeerde soort, zodat alle fouten in één antwoord staan. */
final class Invoertekst {

    private static final ObjectReader BOOM = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build().readerFor(JsonNode.class);

    private final JsonNode object;
    private final List<InvalidParam> fouten = new ArrayList<>();

    private Invoertekst(JsonNode object) {
        this.object = object;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 als het geen JSON-object is */
    static Invoertekst lees(String inhoud, Set<String> velden) {
        try {
            JsonNode gelezen = BOOM.readValue(inhoud == null ? "" : inhoud);
            if (gelezen != null && gelezen.isObject()) {
                var invoer = new Invoertekst(gelezen);
                invoer.weigerOnbekend(velden);
                return invoer;
            }
        } catch (JsonProcessingException fout) {
            throw geenObject("De inhoud is geen leesbare JSON.");
        }
        throw geenObject("De inhoud hoort een JSON-object te zijn.");
    }

    private static RuntimeException geenObject(String reden) {
        return Problem.invoer(List.of(new InvalidParam("", "GEEN_JSON", reden))).exception();
    }

    private void weigerOnbekend(Set<String> velden) {
        object.fieldNames().forEachRemaining(naam -> {
            if (!velden.contains(naam)) {
                fouten.add(new InvalidParam(naam, "ONBEKEND_VELD", "Dit veld bestaat hier niet; bekend zijn: "
                        + String.join(", ", velden.stream().sorted().toList()) + "."));
            }
        });
    }

    String tekst(String veld) {
        return tekst(object.get(veld));
    }

    /** What is no text becomes one that no date, duration or choice can be. */
    static String tekst(JsonNode waarde) {
        if (waarde == null || waarde.isNull()) {
            return null;
        }
        return waarde.isTextual() ? waarde.textValue() : "geen tekst: " + waarde;
    }

    /** Empty when absent; something that is no list is a fault of its own. */
    <T> List<T> lijst(String veld, Function<JsonNode, T> lid) {
        var waarde = object.get(veld);
        if (waarde == null || waarde.isNull()) {
            return List.of();
        }
        if (!waarde.isArray()) {
            fouten.add(new InvalidParam(veld, "VERKEERDE_SOORT", "Hier hoort een lijst."));
            return List.of();
        }
        var leden = new ArrayList<T>();
        waarde.forEach(deel -> leden.add(lid.apply(deel)));
        return leden;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 met elk veld dat niet klopt */
    void eisFoutloos(List<Fout> gelezen) {
        gelezen.forEach(fout -> fouten.add(new InvalidParam(fout.veld(), fout.code().toUpperCase(), fout.reden())));
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
    }
}
