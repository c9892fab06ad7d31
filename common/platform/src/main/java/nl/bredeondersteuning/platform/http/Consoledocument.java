package nl.bredeondersteuning.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Het OpenAPI-document zoals de console het leest: met deze service zelf als server en een veld om een token in te plakken. Het document
 * onder /v1 noemt de server en de aanmelding van productie.
 */
@ApplicationScoped
public class Consoledocument {

    private final String document;

    Consoledocument(ObjectMapper json) {
        try (var bron = Operaties.document()) {
            var gelezen = (ObjectNode) json.readTree(bron);
            gelezen.putArray("servers").addObject().put("url", "/v1").put("description", "Deze service");
            gelezen.withObject("/components/securitySchemes").properties().forEach(schema -> schema.setValue(json.createObjectNode()
                    .put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT").put("description", "Plak hier een token.")));
            document = json.writeValueAsString(gelezen);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    void registreer(@Observes Router router) {
        router.get("/console/openapi.json").order(Integer.MIN_VALUE).handler(verzoek ->
                verzoek.response().putHeader("Content-Type", "application/json").end(document));
    }
}
