package nl.bredeondersteuning.beschikking.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testdatabase;
import nl.bredeondersteuning.testkit.Volgordes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Elke volgorde tussen intake en plan geeft hetzelfde dossier en dezelfde concepten; elke gebeurtenis kan de eerste zijn")
class VolgordeTest extends BeschikkingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 9, 21);
    private static final String KAMPEN = "0166";

    @Inject
    IntakeEventConsumer intake;
    @Inject
    PlanEventConsumer plan;

    private static List<ZaakEvent> vanIntake(UUID zaakId) {
        return List.of(new AanvraagOntvangen(zaakId, KAMPEN, "Awb 4:13 lid 2", "BO 26 000 017 4", new UUID(1, 1), Aanvraagkanaal.POST, DAG),
                new AanvragerNietRechthebbend(zaakId, KAMPEN, "Wht 2.21 lid 1", "onbekend", "UHT", DAG,
                        List.of(new EventBevinding("RECHTHEBBEND", "Wht 2.21 lid 1", "VERZET"))),
                new RechthebbendheidVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 1 sub a", "Wht 2.21 lid 1 sub a", "erkend", "UHT", DAG,
                        List.of(new EventBevinding("AANVRAGER", "Wht 2.21 lid 1 sub a", "VOLDAAN"))),
                new EersteGesprekGevoerd(zaakId, KAMPEN, "artikel 3.2 lid 3", new UUID(1, 2), "thuis", 2, true, DAG.minusDays(3)),
                new EersteGesprekGecorrigeerd(zaakId, KAMPEN, "Wht 2.21 lid 4", new UUID(1, 2), DAG, DAG));
    }

    private static List<ZaakEvent> vanPlan(UUID zaakId) {
        var voorziening = new UUID(zaakId.getMostSignificantBits(), 5);
        return List.of(new HulpvraagVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4", new UUID(2, 1), "werk", true, DAG.plusDays(7)),
                new PlanVastgesteld(zaakId, KAMPEN, "Wht 2.21 lid 4", new UUID(2, 2), 1, "op hoofdlijnen", DAG.plusDays(28)),
                new OordeelOverVoorzieningGegeven(zaakId, KAMPEN, "hoofdstuk 7", new UUID(zaakId.getMostSignificantBits(), 6), "voorziening",
                        "Smit", DAG.plusDays(28)),
                new VoorzieningGevraagd(zaakId, KAMPEN, "artikel 5.1", voorziening, "materiële", "werk", DAG.plusDays(29)),
                new VoorzieningToegekend(zaakId, KAMPEN, "Wht 2.21 lid 4a", voorziening, "materiële", "werk", DAG.plusDays(29),
                        DAG.plusDays(30), List.of(new EventBevinding("RECHTSGROND_A", "Wht 2.21 lid 1 sub a", "VOLDAAN"))));
    }

    @Test
    void elkeVolgorde() throws SQLException {
        var nul = new UUID(0, 0);
        var volgordes = Volgordes.ineen(vanIntake(nul), vanPlan(nul)).size();
        assertEquals(252, volgordes);
        var uitkomsten = new HashSet<String>();
        for (var nummer = 0; nummer < volgordes; nummer++) {
            var zaak = UUID.randomUUID();
            speel(Volgordes.ineen(vanIntake(zaak), vanPlan(zaak)).get(nummer));
            uitkomsten.add(uitkomst(zaak));
        }
        assertEquals(1, uitkomsten.size(), uitkomsten::toString);
        var uitkomst = uitkomsten.iterator().next();
        for (var deel : List.of("\"rechthebbend\": true", "\"hulpvraag_op\": \"2026-09-28\"", "\"uitkomst\": \"TOEGEKEND\"",
                "\"eerste_gesprek_op\": \"2026-09-21\"", "\"intake\": 5", "\"plan\": 5", "TOEGANG_VERLEEND", "VOORZIENING_TOEGEKEND")) {
            assertTrue(uitkomst.contains(deel), deel + " ontbreekt in " + uitkomst);
        }
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: na overdracht staat er geen besluit meer open, ook als plan-service later gehoord wordt")
    void vertrokken() throws SQLException {
        var nul = new UUID(0, 0);
        var uitkomsten = new HashSet<String>();
        for (var nummer = 0; nummer < Volgordes.ineen(vertrek(nul), vanPlan(nul)).size(); nummer++) {
            var zaak = UUID.randomUUID();
            speel(Volgordes.ineen(vertrek(zaak), vanPlan(zaak)).get(nummer));
            uitkomsten.add(uitkomst(zaak));
        }
        assertEquals(1, uitkomsten.size(), uitkomsten::toString);
        var uitkomst = uitkomsten.iterator().next();
        assertEquals(2, uitkomst.split("\"VERVALLEN\"", -1).length - 1, uitkomst);
        assertFalse(uitkomst.contains("\"CONCEPT\""), uitkomst);
    }

    private static List<ZaakEvent> vertrek(UUID zaakId) {
        return List.of(vanIntake(zaakId).getFirst(), new ZaakOvergedragen(zaakId, KAMPEN, "Wht 2.21 lid 1", "0193", DAG.plusDays(40)));
    }

    private void speel(List<ZaakEvent> volgorde) {
        var nummerIntake = 0;
        var nummerPlan = 0;
        for (var gebeurtenis : volgorde) {
            if (EventType.bron(gebeurtenis.getClass()).equals("intake")) {
                intake.ontvang(List.of(Draad.bericht(gebeurtenis, ++nummerIntake, UUID.randomUUID())));
            } else {
                plan.ontvang(List.of(Draad.bericht(gebeurtenis, ++nummerPlan, UUID.randomUUID())));
            }
        }
    }

    /** Every row of the case, without what differs between two cases that are the same. */
    private static String uitkomst(UUID zaak) throws SQLException {
        try (var verbinding = Testdatabase.eigenaar("beschikking"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166'");
            var rij = opdracht.executeQuery("""
                    select jsonb_build_array(z.stand - 'beschikking',
                        (select to_jsonb(d) - '{zaak_id}'::text[] from dossier d where d.zaak_id = z.id),
                        (select jsonb_agg(to_jsonb(v) - '{zaak_id,voorziening_id}'::text[] order by v.nr) from dossiervoorziening v
                            where v.zaak_id = z.id),
                        (select jsonb_agg(to_jsonb(b) - '{zaak_id,id,voorziening_id,nr,versie}'::text[] order by b.soort) from besluit b
                            where b.zaak_id = z.id),
                        (select jsonb_agg(to_jsonb(o) - '{zaak_id,id,nr}'::text[] order by o.artikel) from oordeel o where o.zaak_id = z.id))
                    from zaak z where z.id = '%s'""".formatted(zaak));
            rij.next();
            return rij.getString(1);
        }
    }
}
