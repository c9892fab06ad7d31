package nl.bredeondersteuning.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Welke methoden er op een adres zijn, gelezen uit het OpenAPI-document dat bij de bouw ontstond. */
@ApplicationScoped
public class Operaties {

    private final Map<Pattern, String> methoden = new LinkedHashMap<>();

    Operaties(ObjectMapper json) {
        try (var document = document()) {
            json.readTree(document).get("paths").properties().forEach(pad -> {
                var namen = new TreeSet<String>();
                pad.getValue().fieldNames().forEachRemaining(methode -> namen.add(methode.toUpperCase()));
                if (namen.contains("GET")) {
                    namen.add("HEAD");
                }
                methoden.put(patroon(pad.getKey()), String.join(", ", namen));
            });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Het OpenAPI-document dat bij de bouw ontstond. */
    static InputStream document() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/quarkus-generated-openapi-doc.JSON");
    }

    private static Pattern patroon(String sjabloon) {
        return Pattern.compile("/?" + java.util.Arrays.stream(sjabloon.split("/")).filter(deel -> !deel.isEmpty())
                .map(deel -> deel.startsWith("{") ? "[^/]+" : Pattern.quote(deel)).collect(Collectors.joining("/")));
    }

    /** De waarde van {@code Allow} voor een pad zonder /v1; leeg als het pad niet bestaat. */
    public String methoden(String pad) {
        return methoden.entrySet().stream().filter(deel -> deel.getKey().matcher(pad).matches()).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
