package nl.bredeondersteuning.testkit.openapi;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.testkit.Documenten;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Service;
import nl.bredeondersteuning.testkit.Vraagplannen;
import org.junit.jupiter.api.DynamicTest;

/**
 * Loopt elke operatie van het OpenAPI-document langs en stuurt haar alles wat niet mag of niet kan. Een operatie waarvoor een test geen
 * bestaand id heeft, is een fout.
 */
public final class Operatietoets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODEN = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private final Service service = Service.hier();
    private final Toetsbank bank;
    private final Map<String, String> inhouden = new HashMap<>();

    /** @param ids van elk deel van een pad een bestaand id bij deze gemeente */
    public Operatietoets(String gemeente, Map<String, UUID> ids) {
        bank = new Toetsbank(service.versie(), gemeente, ids, new Zaakfoto(service.naam(), gemeente));
    }

    /** Een inhoud die klopt, voor een operatie waarvan het schema niet genoeg zegt om er een te maken. */
    public Operatietoets met(String operatie, String inhoud) {
        inhouden.put(operatie, inhoud);
        return this;
    }

    /** Het document zoals de service het geeft, op vaste wijze geschreven. */
    public static String document() {
        try {
            var gegeven = JSON.readTree(new Oproep().doe("GET", "/v1/openapi.json").tekst());
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gegeven) + "\n";
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Een dode brief bij deze gemeente: een gebeurtenis die deze service niet kan lezen. */
    public static UUID dodeBrief(Draad draad, String gemeente) {
        var zaakId = UUID.randomUUID();
        var bron = Service.hier().hoort().getFirst();
        var type = EventType.alle().filter(soort -> EventType.bron(soort).equals(bron)).findFirst().orElseThrow();
        draad.stuurTekst(bron, Draad.bericht(type, """
                {"zaakId":"%s","gemeentecode":"%s","artikel":[]}""".formatted(zaakId, gemeente), 1));
        return await().until(() -> dodeBrief(gemeente, zaakId), Optional::isPresent).orElseThrow();
    }

    private static Optional<UUID> dodeBrief(String gemeente, UUID zaakId) {
        for (var brief : Toetsbank.als(Rollen.BEHEER, gemeente).doe("GET", "/v1/dode-brieven?limit=200").json().path("dodeBrieven")) {
            if (zaakId.toString().equals(brief.path("zaakId").asText())) {
                return Optional.of(UUID.fromString(brief.path("id").asText()));
            }
        }
        return Optional.empty();
    }

    public Stream<DynamicTest> toetsen() throws JsonProcessingException {
        var tekst = document();
        var bestand = service.map().resolve("openapi.json");
        Documenten.ververs(bestand, tekst);
        var toetsen = new ArrayList<DynamicTest>();
        toetsen.add(DynamicTest.dynamicTest("openapi.json is gelijk aan de code", () -> Documenten.vergelijk(bestand, tekst)));
        var document = JSON.readTree(tekst);
        toetsen.add(DynamicTest.dynamicTest("een dag heet zo en een status 422 is er niet", () -> dagen(document)));
        toetsen.add(DynamicTest.dynamicTest("elk antwoord met inhoud heeft een vorm", () -> vormen(document)));
        var operaties = Operatie.van(document);
        operaties.forEach(operatie -> new Gevallen(operatie, bank, inhouden.get(operatie.id())).alle()
                .forEach((naam, geval) -> toetsen.add(DynamicTest.dynamicTest(operatie.id() + ": " + naam, geval))));
        var paden = new TreeMap<String, Set<String>>();
        operaties.forEach(operatie -> paden.computeIfAbsent(operatie.pad(), pad -> new TreeSet<>()).add(operatie.methode()));
        paden.forEach((pad, methoden) -> toetsen.add(
                DynamicTest.dynamicTest(pad + ": verkeerde methode", () -> verkeerdeMethode(pad, methoden))));
        toetsen.add(DynamicTest.dynamicTest("elke vraag aan de database heeft een index",
                () -> assertEquals(Map.of(), Vraagplannen.zonderIndex(service.naam()))));
        return toetsen.stream();
    }

    /** A front-end can be written from the document alone; a file is its own form. */
    private static void vormen(JsonNode document) {
        document.path("paths").properties().forEach(pad -> pad.getValue().properties().forEach(methode ->
                methode.getValue().path("responses").properties().stream().filter(antwoord -> antwoord.getKey().matches("20[012]"))
                        .forEach(antwoord -> assertTrue(heeftVorm(antwoord.getValue()), methode.getKey() + " " + pad.getKey() + " "
                                + antwoord.getKey() + ": name what it gives with @APIResponseSchema"))));
    }

    private static boolean heeftVorm(JsonNode antwoord) {
        return antwoord.path("content").properties().stream()
                .allMatch(inhoud -> !inhoud.getKey().endsWith("json") || !inhoud.getValue().path("schema").isEmpty());
    }

    /** What ends in {@code datum} or {@code Op} is a day. */
    private static void dagen(JsonNode document) {
        assertTrue(document.findValue("422") == null, "422 is used nowhere");
        document.at("/components/schemas").properties().forEach(schema -> schema.getValue().path("properties").properties().stream()
                .filter(veld -> veld.getKey().matches(".*(datum|Datum|Op)")).forEach(veld -> {
                    var verwijzing = veld.getValue().path("$ref").asText();
                    var vorm = verwijzing.isEmpty() ? veld.getValue() : document.at(verwijzing.substring(1));
                    assertEquals("date", vorm.path("format").asText(), schema.getKey() + "." + veld.getKey());
                }));
    }

    private void verkeerdeMethode(String pad, Set<String> methoden) {
        for (var methode : METHODEN) {
            if (!methoden.contains(methode)) {
                var antwoord = bank.als(Rollen.KLANTBEGELEIDER).doe(methode, Toetsbank.pad(pad, bank.ids()));
                Antwoordeis.probleem(antwoord, service.versie(), 405);
                assertTrue(List.of(antwoord.kopregel("Allow").split(", ")).containsAll(methoden), antwoord.kopregel("Allow"));
            }
        }
    }
}
