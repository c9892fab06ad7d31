package nl.bredeondersteuning.testkit.asyncapi;

import static nl.bredeondersteuning.testkit.asyncapi.AsyncApi.geordend;
import static nl.bredeondersteuning.testkit.asyncapi.AsyncApi.verwijzing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;

/** De schema's van de gebeurtenissen: van elk record zijn velden, met de attributen van een CloudEvent eromheen. */
final class Schemas {

    /** Velden die leeg kunnen zijn: een besluit over toegang gaat over geen voorziening, een verlenging noemt een dag of een duur. */
    private static final Set<String> KAN_LEEG = Set.of("BesluitKlaargezet.voorzieningId", "BesluitOpgesteld.voorzieningId",
            "BesluitVervallen.voorzieningId", "BesluitVervallen.opgegaanIn", "BeschikkingVastgesteld.voorzieningId",
            "BeschikkingBekendgemaakt.voorzieningId", "BeschikkingBekendgemaakt.briefId", "RechthebbendheidVastgesteld.uhtStatus", "AanvragerNietRechthebbend.uhtStatus",
            "TermijnVerlengd.duur", "TermijnVerlengd.nieuweDag", "TermijnVerlengd.betreft", "TermijnOpgeschort.betreft",
            "WoonplaatsGewijzigd.naarGemeentecode", "ZaakOvergenomen.hulpvraagVastgesteld", "ZaakOvergenomen.planVastgesteld",
            "ZaakOvergenomen.toegangVerleend", "FeitGecorrigeerd.wasDag", "FeitGecorrigeerd.wordtDag");
    private static final Map<String, String> TEKSTEN = Map.of(
            "zaakId", "De zaak; wat geen zaak heeft, draagt het id van zijn bestand",
            "gemeentecode", "Code van de gemeente, vier cijfers",
            "artikel", "Aanhaling van de norm waarop de gebeurtenis rust",
            "bevindingen", "De bevindingen, zonder feiten of woorden over een persoon");

    private Schemas() {
    }

    static Map<String, Object> van(Collection<Class<? extends ZaakEvent>> types) {
        var schemas = new LinkedHashMap<String, Object>();
        schemas.put("CloudEvent", cloudEvent());
        for (var type : types) {
            schemas.put(type.getSimpleName(), geordend("description", Toelichting.van(type), "allOf", List.of(
                    verwijzing("components/schemas/CloudEvent"),
                    geordend("type", "object", "required", List.of("type", "data"), "properties", geordend(
                            "type", geordend("const", EventType.naam(type)), "data", record(type))))));
        }
        schemas.put("Bevinding", record(EventBevinding.class));
        schemas.put("DodeBrief", geordend("type", "object", "required", List.of("bron", "reden", "bericht"), "properties", geordend(
                "bron", tekst("De service die het bericht stuurde"), "reden", tekst("Waarom het niet te verwerken was"),
                "bericht", tekst("Het bericht zoals het kwam"))));
        return schemas;
    }

    private static Map<String, Object> cloudEvent() {
        return geordend("type", "object", "description", "Een gestructureerd CloudEvent in het profiel NL GOV 1.1",
                "required", List.of("specversion", "id", "source", "type", "time", "subject", "datacontenttype", "volgnummer", "dag",
                        "data"),
                "properties", geordend("specversion", geordend("const", "1.0"),
                        "id", vorm("uuid", "Uniek per bron"),
                        "source", geordend("type", "string", "pattern", "^urn:nld:oin:\\d{20}:systeem:[a-z]+-service$",
                                "description", "Organisatie en service die het meedeelt"),
                        "type", geordend("type", "string", "pattern", "^nl\\.brede-ondersteuning\\.[a-z-]+\\.v\\d+$",
                                "description", "Naam en versie van de gebeurtenis"),
                        "time", vorm("date-time", "Wanneer het is vastgelegd (UTC)"),
                        "subject", vorm("uuid", "De zaak, ook de sleutel van het bericht"),
                        "datacontenttype", geordend("const", "application/json"),
                        "dataref", vorm("uri", "Waar wat te groot of te persoonlijk is, is op te halen"),
                        "volgnummer", geordend("type", "integer", "minimum", 1, "description", "Telt per zaak en bron"),
                        "dag", vorm("date", "De dag van de wet waarop het is vastgelegd"),
                        "data", geordend("type", "object", "required", List.of("zaakId", "gemeentecode", "artikel"))),
                "propertyNames", geordend("pattern", "^[a-z0-9]{1,20}$"));
    }

    private static Map<String, Object> record(Class<?> type) {
        var velden = new LinkedHashMap<String, Object>();
        for (var veld : type.getRecordComponents()) {
            velden.put(veld.getName(), veld(veld));
        }
        return geordend("type", "object", "required", List.copyOf(velden.keySet()), "properties", velden);
    }

    private static Map<String, Object> veld(RecordComponent veld) {
        var schema = soort(veld.getGenericType());
        if (KAN_LEEG.contains(veld.getDeclaringRecord().getSimpleName() + "." + veld.getName())) {
            schema.put("type", List.of(schema.get("type"), "null"));
        }
        if (veld.getName().toLowerCase().endsWith("gemeentecode")) {
            schema.put("pattern", "^\\d{4}$");
        }
        if (TEKSTEN.containsKey(veld.getName())) {
            schema.put("description", TEKSTEN.get(veld.getName()));
        }
        return schema;
    }

    private static Map<String, Object> soort(Type type) {
        if (type instanceof ParameterizedType lijst) {
            return geordend("type", "array", "items", soort(lijst.getActualTypeArguments()[0]));
        }
        var klasse = (Class<?>) type;
        if (klasse.isRecord() && klasse != EventBevinding.class) {
            return record(klasse);
        }
        if (klasse.isEnum()) {
            return geordend("type", "string", "enum",
                    Arrays.stream(klasse.getEnumConstants()).map(waarde -> ((Enum<?>) waarde).name()).toList());
        }
        return switch (klasse.getSimpleName()) {
            case "EventBevinding" -> verwijzing("components/schemas/Bevinding");
            case "String" -> geordend("type", "string");
            case "UUID" -> geordend("type", "string", "format", "uuid");
            case "LocalDate" -> geordend("type", "string", "format", "date");
            case "int", "long" -> geordend("type", "integer");
            case "boolean" -> geordend("type", "boolean");
            default -> throw new IllegalStateException("No schema for " + type);
        };
    }

    private static Map<String, Object> vorm(String vorm, String tekst) {
        return geordend("type", "string", "format", vorm, "description", tekst);
    }

    private static Map<String, Object> tekst(String tekst) {
        return geordend("type", "string", "description", tekst);
    }
}
