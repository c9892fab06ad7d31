package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.bredeondersteuning.local.Onderdeel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Terwijl tweehonderd mensen aanvragen, valt een onderdeel zonder waarschuwing uit en start weer: niets verloren, niets dubbel. */
@DisabledIfSystemProperty(named = "features", matches = ".+")
class StroomuitvalIT {

    private static final int AANVRAGEN = 200;
    private static final int TEGELIJK = 8;

    private final Wereld wereld = new Wereld();

    @DisplayName("kill -9 tijdens tweehonderd aanvragen, met herhaling door wie aanvraagt")
    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Onderdeel.class, names = {"INTAKE", "PLAN", "BESCHIKKING", "DEADLINE", "KAFKA", "POSTGRES"})
    void nietsVerlorenNietsDubbel(Onderdeel onderdeel) throws Exception {
        wereld.zetKlok(LocalDate.of(2026, 11, 2));
        var personen = IntStream.range(0, AANVRAGEN).mapToObj(nummer -> new Persoon("persoon " + nummer)).toList();
        var token = wereld.token("Bakker", "klantbegeleider", "0166");
        var begonnen = new CountDownLatch(AANVRAGEN / 4);
        var zaken = new ArrayList<String>();
        try (var loketten = Executors.newFixedThreadPool(TEGELIJK)) {
            var aanvragen = personen.stream().map(persoon -> loketten.submit((Callable<String>) () -> {
                begonnen.countDown();
                return vraagAan(persoon, token);
            })).toList();
            begonnen.await();
            Lokaal.suite().kill(onderdeel);
            Lokaal.suite().start(onderdeel);
            for (var aanvraag : aanvragen) {
                zaken.add(aanvraag.get());
            }
        }
        assertEquals(AANVRAGEN, zaken.stream().distinct().count());
        personen.parallelStream().forEach(persoon -> assertEquals(1, zoek(persoon).size()));
        zaken.parallelStream().forEach(zaakId -> wereld.wacht(() -> eenmaal(zaakId)));
    }

    /** Herhaalt onder dezelfde sleutel tot er een antwoord is, zoals elke client doet. */
    private static String vraagAan(Persoon persoon, String token) {
        var inhoud = Wereld.json().put("kanaal", "TELEFOON");
        inhoud.set("persoon", gegevens(persoon));
        var sleutel = UUID.randomUUID().toString();
        var tot = System.nanoTime() + 6 * Wereld.GEDULD.toNanos();
        while (true) {
            var antwoord = Wereld.verstuur(HttpRequest.newBuilder(URI.create(Lokaal.suite().url(Onderdeel.INTAKE) + "/v1/aanvragen"))
                    .header("Authorization", "Bearer " + token).header("Idempotency-Key", sleutel).header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofString(inhoud.toString())).build());
            if (antwoord.status() == 201) {
                return antwoord.json().path("zaakId").asText();
            }
            var later = antwoord.status() == 0 || antwoord.status() == 409 || antwoord.status() >= 500;
            if (!later || System.nanoTime() > tot) {
                throw new AssertionError(antwoord.toString());
            }
            Wereld.pauze(50);
        }
    }

    private static ObjectNode gegevens(Persoon persoon) {
        return Wereld.json().put("bsn", persoon.bsn).put("achternaam", persoon.achternaam).put("geboortedatum", persoon.geboren.toString());
    }

    private JsonNode zoek(Persoon persoon) {
        return wereld.verzoek(Onderdeel.INTAKE, wereld.token("Bakker", "klantbegeleider", "0166"), "POST", "/v1/aanvragen/_zoek",
                Wereld.json().put("bsn", persoon.bsn).toString(), Map.of()).json().path("aanvragen");
    }

    /** De deadline-service hoorde de aanvraag één keer: elke termijn is er, en één keer; plan en beschikking zijn bij. */
    private void eenmaal(String zaakId) {
        var beeld = wereld.leesZaak(Onderdeel.DEADLINE, "", zaakId);
        assertEquals(List.of("uitnodiging", "beslistermijn Awb"), beeld.path("termijnen").valueStream()
                .map(termijn -> termijn.path("termijn").asText()).toList());
        assertEquals(1, beeld.path("tijdlijn").valueStream().filter(punt -> "Aanvraag ontvangen".equals(punt.path("gebeurtenis").asText()))
                .count(), beeld.path("tijdlijn").toString());
        for (var service : Onderdeel.DIENSTEN) {
            assertEquals(200, wereld.lees(service, "Bakker", "/v1/zaken/" + zaakId + "/stand").status(), service + " is nog niet bij");
        }
    }
}
