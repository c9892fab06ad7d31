package nl.bredeondersteuning.testkit.asyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.testkit.Service;
import org.yaml.snakeyaml.Yaml;

/** Legt een bericht naast het document van wie het stuurt: schema, omvang, attributen en sleutel. */
public final class Keuring {

    private static final String PLAATS = "#/components/schemas/";
    private static final int GROOTSTE = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTER = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, register ->
            register.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Object> document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Keuring(Map<String, Object> document) {
        this.document = document;
    }

    /** Keurt wat deze service stuurt, aan het document zoals het in het project staat. */
    public static Keuring van(Service service) {
        try (var bron = Files.newBufferedReader(service.map().resolve("asyncapi.yaml"))) {
            return new Keuring(new Yaml().load(bron));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** @return wat er niet aan klopt; leeg als alles klopt */
    public List<String> keur(String bericht) {
        try {
            var event = JSON.readTree(bericht);
            var fouten = new ArrayList<String>();
            var type = EventType.vanNaam(event.path("type").asText());
            if (type.isEmpty()) {
                return List.of("unknown type " + event.path("type"));
            }
            schema(type.get().getSimpleName()).validate(bericht, InputFormat.JSON).forEach(fout -> fouten.add(fout.toString()));
            if (bericht.getBytes(StandardCharsets.UTF_8).length > GROOTSTE) {
                fouten.add("larger than 64 KB");
            }
            if (!event.path("subject").equals(event.path("data").path("zaakId"))) {
                fouten.add("subject is not the case");
            }
            return fouten;
        } catch (JsonProcessingException fout) {
            return List.of("no JSON");
        }
    }

    private Schema schema(String naam) {
        return schemas.computeIfAbsent(naam, type -> {
            try {
                var schema = JSON.writeValueAsString(Map.of("allOf", List.of(Map.of("$ref", PLAATS + naam)), "definitions",
                        ((Map<?, ?>) document.get("components")).get("schemas")));
                return REGISTER.getSchema(schema.replace(PLAATS, "#/definitions/"), InputFormat.JSON);
            } catch (JsonProcessingException fout) {
                throw new IllegalStateException(fout);
            }
        });
    }
}
