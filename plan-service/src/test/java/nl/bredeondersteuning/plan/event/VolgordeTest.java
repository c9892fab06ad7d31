package nl.bredeondersteuning.plan.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.plan.PlanTest;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testdatabase;
import nl.bredeondersteuning.testkit.Volgordes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Elke volgorde tussen intake en beschikking geeft dezelfde zaak; elke gebeurtenis kan de eerste zijn")
class VolgordeTest extends PlanTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);

    @Inject
    IntakeEventConsumer intake;
    @Inject
    BeschikkingEventConsumer beschikking;

    private static List<ZaakEvent> vanIntake(UUID zaakId) {
        return List.of(new AanvraagOntvangen(zaakId, KAMPEN, "Awb 4:13", "BO-2026-000001", new UUID(1, 1), Aanvraagkanaal.POST, DAG),
                new AanvragerNietRechthebbend(zaakId, KAMPEN, "Wht 2.21 lid 1", "afgewezen", "UHT", DAG,
                        List.of(new EventBevinding("INGEZETENE", "Wht 2.21 lid 1", "VERZET"))),
                new RechthebbendheidVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 1 sub a", "Wht 2.21 lid 1 sub a", "erkend", "UHT", DAG,
                        List.of(new EventBevinding("NIET_INGEZETENE", "Wht 2.21 lid 3", "VOLDAAN"))),
                new EersteGesprekGevoerd(zaakId, KAMPEN, "artikel 3.2", new UUID(1, 2), "thuis", 2, true, DAG.minusDays(3)),
                new EersteGesprekGecorrigeerd(zaakId, KAMPEN, "Wht 2.21 lid 4", new UUID(1, 2), DAG, DAG),
                new DossierAfgeschermd(zaakId, KAMPEN, "AVG 32", List.of("Bakker"), DAG));
    }

    private static List<ZaakEvent> vanBeschikking(UUID zaakId) {
        return List.of(new OordeelOverBesluitGegeven(zaakId, KAMPEN, "Wht 9.1 lid 2 sub d", UUID.randomUUID(), "voorziening toegekend",
                "Jansen", DAG),
                new BeschikkingVastgesteld(zaakId, KAMPEN, "Wht 2.21", new UUID(2, 1), "toegang verleend", null, DAG, List.of(), List.of()),
                new BeschikkingBekendgemaakt(zaakId, KAMPEN, "Wht 2.21", new UUID(2, 1), "toegang verleend", null, new UUID(2, 2),
                "de post", DAG),
                new ToekenningNietVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4a", new UUID(2, 3), new UUID(2, 4), DAG));
    }

    @Test
    void elkeVolgorde() throws SQLException {
        var nul = new UUID(0, 0);
        var volgordes = Volgordes.ineen(vanIntake(nul), vanBeschikking(nul)).size();
        assertEquals(210, volgordes);
        var uitkomsten = new HashSet<String>();
        for (var nummer = 0; nummer < volgordes; nummer++) {
            var zaakId = UUID.randomUUID();
            speel(Volgordes.ineen(vanIntake(zaakId), vanBeschikking(zaakId)).get(nummer));
            uitkomsten.add(uitkomst(zaakId));
        }
        assertEquals(1, uitkomsten.size(), uitkomsten::toString);
        assertEquals("erkend true false true - 2026-03-09 2026-03-09 {Bakker} 6 4 1", uitkomsten.iterator().next());
    }

    private void speel(List<ZaakEvent> volgorde) {
        var nummerIntake = 0;
        var nummerBeschikking = 0;
        for (var gebeurtenis : volgorde) {
            if (EventType.bron(gebeurtenis.getClass()).equals("intake")) {
                intake.ontvang(List.of(Draad.bericht(gebeurtenis, ++nummerIntake, UUID.randomUUID())));
            } else {
                beschikking.ontvang(List.of(Draad.bericht(gebeurtenis, ++nummerBeschikking, UUID.randomUUID())));
            }
        }
    }

    private static String uitkomst(UUID zaakId) throws SQLException {
        try (var verbinding = Testdatabase.eigenaar("plan"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("""
                    select concat_ws(' ', p.uht_status, p.rechthebbend, p.ingezetene, p.overleg_vastgelegd,
                        coalesce(p.afwijzing_ontvangen_op::text, '-'),
                        p.eerste_gesprek_op, p.toegang_bekendgemaakt_op, z.toegang::text, z.stand->>'intake', z.stand->>'beschikking',
                        (select count(*) from oordeel o where o.zaak_id = z.id))
                    from plan_zaak p join zaak z on z.id = p.zaak_id where z.id = '%s'""".formatted(zaakId));
            rij.next();
            return rij.getString(1).replace(" t ", " true ").replace(" f ", " false ").replace(" t ", " true ");
        }
    }
}
