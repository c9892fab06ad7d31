package nl.bredeondersteuning.testkit.asyncapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.testkit.Service;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Het AsyncAPI-document van een service, afgelezen van de gebeurtenissen en van wat haar code ermee doet. */
public final class AsyncApi {

    private static final String MEDIATYPE = "application/cloudevents+json; charset=UTF-8";
    private static final String DODE_BRIEVEN = "dode-brieven";
    private final Service service;
    private final Set<Class<? extends ZaakEvent>> berichten = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    private final Map<String, Object> kanalen = new LinkedHashMap<>();
    private final Map<String, Object> operaties = new LinkedHashMap<>();

    private AsyncApi(Service service) {
        this.service = service;
    }

    public static String van(Service service) {
        var opties = new DumperOptions();
        opties.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        opties.setWidth(140);
        opties.setSplitLines(false);
        opties.setIndicatorIndent(2);
        opties.setIndentWithIndicator(true);
        return "# Written by the test AsyncApiTest from the records of common/events; see CONTRIBUTING.md.\n"
                + new Yaml(opties).dump(new AsyncApi(service).document());
    }

    private Map<String, Object> document() {
        bron(service.naam(), "send", EventType.alle().filter(type -> EventType.bron(type).equals(service.naam())).toList());
        service.hoort().forEach(bron -> bron(bron, "receive", Ontvangst.van(service, bron)));
        dodeBrieven();
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", MEDIATYPE);
        document.put("servers", Map.of("productie", geordend("host", "kafka.brede-ondersteuning.example:9092", "protocol", "kafka",
                "description", "De makelaar van de gemeente of haar samenwerking")));
        document.put("channels", kanalen);
        document.put("operations", operaties);
        document.put("components", geordend("messages", messages(), "schemas", Schemas.van(berichten)));
        return document;
    }

    private Map<String, Object> info() {
        return geordend("title", service.titel() + ", gebeurtenissen", "version", service.versie(),
                "description", "Wat " + service.naam() + "-service meedeelt en hoort, als CloudEvents in het profiel NL GOV 1.1 over Kafka."
                        + " De sleutel van een bericht is de zaak; per zaak en bron telt volgnummer op.",
                "contact", geordend("name", "Brede ondersteuning", "url", "https://brede-ondersteuning.example",
                        "email", "beheer@brede-ondersteuning.example"),
                "license", geordend("name", "EUPL-1.2", "url", "https://eupl.eu/1.2/nl/"),
                "tags", List.of(geordend("name", "brede-ondersteuning", "description", "Brede ondersteuning (Wht 2.21)")));
    }

    private void bron(String bron, String richting, List<Class<? extends ZaakEvent>> types) {
        berichten.addAll(types);
        var namen = types.stream().map(Class::getSimpleName).sorted().toList();
        kanaal(bron, "Wat " + bron + "-service meedeelt, op volgorde per zaak.", namen);
        var meedelen = "send".equals(richting);
        operatie(meedelen ? "meedelen" : bron + "Horen", richting, bron, meedelen
                ? "Deelt mee wat er in een zaak gebeurde, uit de outbox van de transactie zelf."
                : "Neemt elke gebeurtenis één keer, op volgorde; andere types van deze bron tellen als verwerkt.", namen);
    }

    private void dodeBrieven() {
        kanaal(DODE_BRIEVEN, "Berichten die een service niet kon verwerken, met de reden, voor beheer.", List.of("DodeBrief"));
        operatie("dodeBriefMelden", "send", DODE_BRIEVEN, "Meldt een bericht dat niet te verwerken was.", List.of("DodeBrief"));
    }

    private void kanaal(String naam, String tekst, List<String> namen) {
        var messages = new LinkedHashMap<String, Object>();
        namen.forEach(bericht -> messages.put(bericht, verwijzing("components/messages/" + bericht)));
        kanalen.put(naam, geordend("address", naam, "description", tekst, "messages", messages));
    }

    private void operatie(String id, String richting, String kanaal, String tekst, List<String> namen) {
        operaties.put(id, geordend("action", richting, "channel", verwijzing("channels/" + kanaal), "summary", tekst, "description", tekst,
                "messages", namen.stream().map(naam -> verwijzing("channels/" + kanaal + "/messages/" + naam)).toList()));
    }

    private Map<String, Object> messages() {
        var messages = new LinkedHashMap<String, Object>();
        for (var type : berichten) {
            var tekst = Toelichting.van(type);
            messages.put(type.getSimpleName(), geordend("name", EventType.naam(type), "title", type.getSimpleName(), "summary", tekst,
                    "description", tekst, "contentType", MEDIATYPE, "payload", verwijzing("components/schemas/" + type.getSimpleName()),
                    "bindings", sleutel("Het id van de zaak")));
        }
        messages.put("DodeBrief", geordend("name", "dode-brief", "title", "DodeBrief",
                "summary", "Een bericht dat niet te verwerken was, met zijn bron en de reden.",
                "description", "Een bericht dat niet te verwerken was, met zijn bron en de reden.", "contentType", "application/json",
                "payload", verwijzing("components/schemas/DodeBrief"),
                "bindings", sleutel("Het id van de zaak, of van de brief als er geen zaak is")));
        return messages;
    }

    private static Map<String, Object> sleutel(String tekst) {
        return Map.of("kafka", geordend("key", geordend("type", "string", "format", "uuid", "description", tekst)));
    }

    static Map<String, Object> verwijzing(String pad) {
        return geordend("$ref", "#/" + pad);
    }

    /** Een object met zijn velden in deze volgorde: naam, waarde, naam, waarde. */
    static Map<String, Object> geordend(Object... delen) {
        var object = new LinkedHashMap<String, Object>();
        for (var nummer = 0; nummer < delen.length; nummer += 2) {
            object.put((String) delen[nummer], delen[nummer + 1]);
        }
        return object;
    }
}
