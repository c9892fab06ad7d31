package nl.bredeondersteuning.intake.uht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.bestand.Vijandig;
import nl.bredeondersteuning.testkit.Logboek;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@DisplayName("Vijandige bestanden: binnen tien seconden geweigerd, en niets dan de weigering en de hash bewaard")
class UhtVijandigTest extends IntakeTest {

    private static final Duration BINNEN = Duration.ofSeconds(10);
    private final Portaal portaal = new Portaal("0166");

    @TestFactory
    Stream<DynamicTest> geweigerd() {
        return Vijandig.bestanden().entrySet().stream().map(geval -> DynamicTest.dynamicTest(geval.getKey(), () -> {
            var bytes = geval.getValue().get();
            try (var logboek = Logboek.open()) {
                var id = assertTimeout(BINNEN, () -> portaal.lever("AANMELDING", bytes, "2026-11-02"));
                var verslag = portaal.verslag(id);
                assertEquals("GEWEIGERD", verslag.get("status").asText());
                assertEquals("[\"" + geval.getKey().split(" ")[0] + "\"]", verslag.get("bestandscodes").toString());
                assertEquals(0, verslag.at("/totalen/rijen").asInt());
                assertEquals(64, verslag.get("sha256").asText().length());
                assertEquals(0, bewaard(id));
                logboek.regels().forEach(regel -> assertFalse(regel.tekst().contains(Vijandig.GEHEIM), regel.tekst()));
                assertFalse(verslag.toString().contains(Vijandig.GEHEIM));
            }
        }));
    }

    private static long bewaard(UUID id) throws Exception {
        try (var verbinding = Testdatabase.eigenaar("intake"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("select (select count(*) from portaalbestanddeel where bestand_id = '" + id + "')"
                    + " + (select count(*) from portaalregel where bestand_id = '" + id + "')");
            rij.next();
            return rij.getLong(1);
        }
    }

    @Test
    @DisplayName("Groter dan 25 MiB")
    void teGroot() {
        var verslag = portaal.verslag(portaal.lever("AANMELDING", new byte[25 * 1024 * 1024 + 1], "2026-11-02"));
        assertEquals("[\"BESTAND_TE_GROOT\"]", verslag.get("bestandscodes").toString());
    }

    @Test
    @DisplayName("Een regel die de database niet wil, houdt de rest niet op, en geen cel ervan komt in het logboek")
    void nietTeBewaren() {
        try (var logboek = Logboek.open()) {
            var goed = bsn();
            var id = portaal.lever("AANMELDING", "BSN;Grond;Achternaam;Telefoon\n" + goed + ";ouder;" + Vijandig.GEHEIM + ";0600000100\n"
                    + bsn() + ";ouder;" + Vijandig.GEHEIM + "\u0001;0600000100\n", "2026-11-02");
            assertEquals(2, portaal.verslag(id).at("/totalen/rijen").asInt());
            logboek.regels().forEach(regel -> {
                assertFalse(regel.tekst().contains(Vijandig.GEHEIM), regel.tekst());
                assertFalse(regel.tekst().contains(goed), regel.tekst());
            });
        }
    }
}
