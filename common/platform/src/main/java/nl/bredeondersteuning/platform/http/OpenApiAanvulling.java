package nl.bredeondersteuning.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Vult het OpenAPI-document aan met wat voor elke operatie geldt: versie, stand, sleutel en de problemen. Paden staan er zonder /v1. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiAanvulling implements OASFilter {

    private static final Map<String, String> PROBLEMEN = new TreeMap<>(Map.of(
            "400", "Onjuiste invoer; invalidParams noemt elke fout", "401", "Geen geldig token", "403", "Onvoldoende rechten",
            "404", "Niet gevonden bij uw gemeente", "500", "Storing; er is niets veranderd"));

    private static final DotName HANDELING = DotName.createSimple("nl.bredeondersteuning.platform.handeling.Handeling");
    private static final DotName OPERATIE = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private final Set<String> handelingen;

    /** @param klassen de klassen van de service, om te zien welke operaties iets veranderen */
    public OpenApiAanvulling(IndexView klassen) {
        handelingen = klassen.getAnnotations(HANDELING).stream().map(AnnotationInstance::target)
                .filter(doel -> doel.kind() == Kind.METHOD).map(doel -> doel.asMethod().annotation(OPERATIE)).filter(Objects::nonNull)
                .map(operatie -> operatie.value("operationId").asString()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paden = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((pad, item) -> paden.addPathItem(pad.replaceFirst("^/v1", ""), item));
        document.setPaths(paden);
        document.addServer(OASFactory.createServer().url("https://api.brede-ondersteuning.example/v1").description("Productie"));
        document.getComponents().removeSchema("UUID");
        document.getComponents().addSchema("Problem", document.getComponents().getSchemas().getOrDefault("Problem", OASFactory.createSchema()));
        paden.getPathItems().forEach((pad, item) -> item.getOperations().forEach((methode, operatie) -> vul(pad, methode, operatie)));
    }

    /** Een id is tekst met een vorm, geen schema met een naam. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null && schema.getRef().endsWith("/UUID")) {
            return OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("uuid").description(schema.getDescription());
        }
        return schema;
    }

    private void vul(String pad, PathItem.HttpMethod methode, Operation operatie) {
        if (operatie.getDescription() == null) {
            operatie.setDescription(operatie.getSummary());
        }
        PROBLEMEN.forEach((status, tekst) -> operatie.getResponses().addAPIResponse(status, probleem(tekst)));
        if (methode != PathItem.HttpMethod.GET) {
            operatie.getResponses().addAPIResponse("409", probleem("Een norm of de stand van de zaak verzet zich"));
        }
        if (handelingen.contains(operatie.getOperationId())) {
            kopregel(operatie, "Idempotency-Key", "Sleutel waaronder dit verzoek te herhalen is");
        }
        if (pad.contains("{zaakId}")) {
            kopregel(operatie, "Zaak-Stand", "De stand van de zaak uit een eerder antwoord");
        }
        operatie.getResponses().getAPIResponses().values().forEach(antwoord -> antwoord.addHeader("API-Version", versie()));
    }

    private static void kopregel(Operation operatie, String naam, String tekst) {
        operatie.addParameter(OASFactory.createParameter().name(naam).in(Parameter.In.HEADER).description(tekst)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
    }

    private static APIResponse probleem(String tekst) {
        var inhoud = OASFactory.createContent().addMediaType("application/problem+json", OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse().description(tekst).content(inhoud);
    }

    private static Header versie() {
        return OASFactory.createHeader().description("Volledige versie van deze API")
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }
}
