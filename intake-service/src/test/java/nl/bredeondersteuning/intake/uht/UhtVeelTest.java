package nl.bredeondersteuning.intake.uht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.testkit.Testdatabase;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Veel rijen: elke rij één keer, en bij -Duht.rijen=50000 binnen dertig seconden")
class UhtVeelTest extends IntakeTest {

    private static final Logger LOG = Logger.getLogger(UhtVeelTest.class);
    private static final int RIJEN = Integer.getInteger("uht.rijen", 1_000);

    @Inject
    BestandVerwerken verwerken;

    @Test
    void elkeRijEenKeer() {
        var portaal = new Portaal("0166");
        var csv = new StringBuilder("BSN;Grond;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Telefoon;E-mail\n");
        for (var rij = 0; rij < RIJEN; rij++) {
            csv.append(nummer(rij)).append(";ouder;Veel;01-01-1980;Kogmast;").append(rij).append(";8261 AA;Kampen;0600000100;post@voorbeeld.example\n");
        }
        var begin = System.nanoTime();
        var id = portaal.lever("AANMELDING", csv.toString(), "2026-11-02");
        var seconden = (System.nanoTime() - begin) / 1_000_000_000.0;
        LOG.infof("%d rows in %.1f s", RIJEN, seconden);
        assertEquals(RIJEN, portaal.verslag(id).at("/totalen/aanvaard").asInt());
        assertTrue(seconden <= 30, "took " + seconden);
    }

    @Test
    @DisplayName("Een bestand dat na een herstart nog eens aan de beurt komt: elke rij blijft één keer verwerkt")
    void nogEens() throws Exception {
        var portaal = new Portaal("0166");
        var id = portaal.lever("AANMELDING", "BSN;Grond;Achternaam;Telefoon\n" + bsn() + ";ouder;A;0600000100\nx;y;z;1\n" + bsn()
                + ";ouder;B;0600000100\n", "2026-11-02");
        var totalen = portaal.verslag(id).get("totalen");
        var zaak = portaal.zaak(id, 2);
        try (var verbinding = Testdatabase.eigenaar("intake"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            opdracht.execute("update portaalbestand set status = 'BEZIG' where id = '" + id + "'");
        }
        new Aanroeper("systeem", Set.of("uht-koppeling"), Set.of("0166"), "bestandHervatten").voerUit(() -> {
            verwerken.verwerk(id);
            return null;
        });
        assertEquals("VERWERKT", portaal.verslag(id).get("status").asText());
        assertEquals(totalen, portaal.verslag(id).get("totalen"));
        assertEquals(zaak, portaal.zaak(id, 2));
    }

    /** Nine digits that pass the eleven-test: more of them than the test ranges have. */
    private static String nummer(int rij) {
        for (var basis = 90_000_000 + 10 * rij;; basis++) {
            var cijfers = String.valueOf(basis);
            var som = 0;
            for (var plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (cijfers.charAt(plaats) - '0');
            }
            if (som % 11 < 10) {
                return cijfers + som % 11;
            }
        }
    }
}
