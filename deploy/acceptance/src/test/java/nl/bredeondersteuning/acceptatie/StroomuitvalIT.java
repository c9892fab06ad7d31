package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bredeondersteuning.local.Onderdeel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Terwijl tweehonderd mensen aanvragen, valt een onderdeel zonder waarschuwing uit en start weer: niets verloren, niets dubbel. */
@DisabledIfSystemProperty(named = "features", matches = ".+")
class StroomuitvalIT {

    private static final int AANVRAGEN = 200;
    private static final int TEGELIJK = 8;
    private static final int RIJEN = 5000;

    private final Wereld wereld = new Wereld();

    @DisplayName("kill -9 tijdens tweehonderd aanvragen, met herhaling door wie aanvraagt")
    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Onderdeel.class, names = {"INTAKE", "PLAN", "BESCHIKKING", "DEADLINE", "KAFKA", "POSTGRES"})
    void nietsVerlorenNietsDubbel(Onderdeel onderdeel) throws Exception {
        wereld.zetKlok(LocalDate.of(2026, 11, 2));
        var personen = IntStream.range(0, AANVRAGEN).mapToObj(nummer -> new Persoon("persoon " + nummer)).toList();
        var begonnen = new CountDownLatch(AANVRAGEN / 4);
        var zaken = new ArrayList<String>();
        try (var loketten = Executors.newFixedThreadPool(TEGELIJK)) {
            var aanvragen = personen.stream().map(persoon -> loketten.submit((Callable<String>) () -> {
                begonnen.countDown();
                return vraagAan(persoon);
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

    @Test
    @DisplayName("kill -9 halverwege een bestand van vijfduizend rijen: na de herstart is elke rij er precies één keer")
    void bestandGaatVerder() {
        wereld.zetKlok(LocalDate.of(2026, 11, 2));
        var personen = IntStream.range(0, RIJEN).mapToObj(nummer -> new Persoon("rij " + nummer)).toList();
        var csv = "BSN;Grond;Achternaam\r\n" + personen.stream().map(persoon -> persoon.bsn + ";ouder;" + persoon.achternaam)
                .collect(Collectors.joining("\r\n"));
        var bestand = "/v1/uht-bestanden/" + wereld.leverPortaalbestand(csv.getBytes(StandardCharsets.UTF_8)).json().path("bestandId").asText();
        wereld.wacht(() -> assertFalse(uht(bestand + "/rijen?limit=1").path("rijen").isEmpty()));
        assertEquals("BEZIG", uht(bestand).path("status").asText(), "the file must be half-way");
        Lokaal.suite().kill(Onderdeel.INTAKE);
        Lokaal.suite().start(Onderdeel.INTAKE);
        for (var keer = 0; keer < 12 && !"VERWERKT".equals(uht(bestand).path("status").asText()); keer++) {
            Wereld.pauze(5000);
        }
        var zaken = zakenPerRij(bestand);
        assertEquals(IntStream.rangeClosed(2, RIJEN + 1).boxed().toList(), List.copyOf(zaken.keySet()));
        assertEquals(RIJEN, zaken.values().stream().distinct().count());
        personen.stream().limit(AANVRAGEN).toList().parallelStream().forEach(persoon -> assertEquals(1, zoek(persoon).size()));
    }

    private JsonNode uht(String pad) {
        return wereld.verzoek(Onderdeel.INTAKE, wereld.token("UHT", "uht-koppeling", "0166"), "GET", pad, null, Map.of()).json();
    }

    /** Van elke rij van het verslag haar zaak, op volgorde; een rij die er twee keer staat, is een fout. */
    private TreeMap<Integer, String> zakenPerRij(String bestand) {
        var zaken = new TreeMap<Integer, String>();
        var rijen = uht(bestand + "/rijen?limit=200").path("rijen");
        while (!rijen.isEmpty()) {
            rijen.forEach(rij -> assertNull(zaken.put(rij.path("rij").asInt(), rij.path("zaakId").asText()), rij.toString()));
            var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(zaken.lastKey().toString().getBytes(StandardCharsets.UTF_8));
            rijen = uht(bestand + "/rijen?limit=200&cursor=" + cursor).path("rijen");
        }
        return zaken;
    }

    private String vraagAan(Persoon persoon) {
        var inhoud = Wereld.json().put("kanaal", "TELEFOON");
        inhoud.set("persoon", gegevens(persoon));
        return wereld.houdVol(Onderdeel.INTAKE, "Bakker", "POST", "/v1/aanvragen", inhoud.toString(),
                Map.of("Idempotency-Key", UUID.randomUUID().toString())).json().path("zaakId").asText();
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
