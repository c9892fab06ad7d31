package nl.bredeondersteuning.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Verzoek;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** The stand-in for the BRP API personen v2: answers with the persons that were put in, and of them only the fields asked for. */
final class Brp {
    private static final String SOORT = "RaadpleegMetBurgerservicenummer";
    /** The API gives these unasked, where they apply; beside a field that is asked for too. */
    private static final List<String> ONGEVRAAGD = List.of("geheimhoudingPersoonsgegevens", "opschortingBijhouding", "inOnderzoek");
    private static final List<String> ERNAAST = List.of("type", "inOnderzoek", "indicatieVastgesteldVerblijftNietOpAdres");

    private final Personen personen;

    Brp(Personen personen) {
        this.personen = personen;
    }

    void routes(Webserver server) {
        server.route("PUT", "/brp/personen/*", this::zet).route("POST", "/brp/personen", this::raadpleeg);
    }

    private Antwoord zet(Verzoek verzoek) {
        var persoon = (ObjectNode) verzoek.json();
        persoon.put("burgerservicenummer", verzoek.laatsteDeel());
        personen.zet(verzoek.laatsteDeel(), persoon);
        return Antwoord.json(persoon);
    }

    private Antwoord raadpleeg(Verzoek verzoek) {
        var vraag = verzoek.json();
        if (!SOORT.equals(vraag.path("type").asText())) {
            throw new Weigering(400, "Ongeldige invoer", "Deze vervanger van de BRP kent alleen 'type' " + SOORT + ".");
        }
        if (vraag.path("burgerservicenummer").isEmpty() || vraag.path("fields").isEmpty()) {
            throw new Weigering(400, "Ongeldige invoer",
                    "Geef 'burgerservicenummer' en 'fields', beide als lijst met ten minste één waarde.");
        }
        var velden = vraag.get("fields").valueStream().map(JsonNode::asText).toList();
        var gevonden = vraag.get("burgerservicenummer").valueStream().flatMap(bsn -> personen.zoek(bsn.asText()).stream())
                .map(persoon -> kies(persoon, velden)).toList();
        return Antwoord.json(Map.of("type", SOORT, "personen", gevonden));
    }

    private static ObjectNode kies(JsonNode persoon, List<String> velden) {
        var keuze = Http.JSON.createObjectNode();
        for (var veld : ONGEVRAAGD) kies(persoon, keuze, List.of(veld));
        for (var veld : velden) kies(persoon, keuze, List.of(veld.split("\\.")));
        return keuze;
    }

    private static void kies(JsonNode van, ObjectNode naar, List<String> pad) {
        var deel = van.get(pad.getFirst());
        if (deel == null) return;
        if (pad.size() == 1) {
            naar.set(pad.getFirst(), deel.deepCopy());
        } else if (deel.isObject()) {
            var gekozen = naar.withObjectProperty(pad.getFirst());
            for (var veld : ERNAAST) kies(deel, gekozen, List.of(veld));
            kies(deel, gekozen, pad.subList(1, pad.size()));
        } else if (deel.isArray()) {
            kiesUitLijst(deel, naar.withArrayProperty(pad.getFirst()), pad.subList(1, pad.size()));
        }
    }

    /** A list (partners, children) keeps its order; each element gets the field. */
    private static void kiesUitLijst(JsonNode van, ArrayNode naar, List<String> pad) {
        for (int i = 0; i < van.size(); i++) {
            if (naar.size() <= i) naar.addObject();
            kies(van.get(i), (ObjectNode) naar.get(i), pad);
        }
    }
}
