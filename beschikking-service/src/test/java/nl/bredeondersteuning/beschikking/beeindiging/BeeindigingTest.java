package nl.bredeondersteuning.beschikking.beeindiging;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.BeschikkingTest;
import nl.bredeondersteuning.events.AanvullingGevraagd;
import nl.bredeondersteuning.events.BeeindigingVerzocht;
import nl.bredeondersteuning.events.BeeindigingVoorbereid;
import nl.bredeondersteuning.events.ContactpogingGedaan;
import nl.bredeondersteuning.events.DoelstellingGewijzigd;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.events.Gezinslid;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVervallen;
import nl.bredeondersteuning.events.ZaakOvergedragen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Het einde van de ondersteuning, de wijziging van het plan en buiten behandeling laten")
class BeeindigingTest extends BeschikkingTest {

    private static final String EINDE = "beëindiging";

    private ValidatableResponse bereidVoor(String laatsteDag, String artikel) {
        return doe("Bakker", "klantbegeleider", "/beeindigingen", "{\"laatsteDag\":\"%s\",\"artikel\":\"%s\"}".formatted(laatsteDag,
                artikel));
    }

    private void oordeel(String artikel) {
        doe("Smit", "besluitnemer", "/oordelen", "{\"norm\":\"%s\",\"betreft\":\"beëindiging\",\"motivering\":\"Alle doelen zijn bereikt\"}"
                .formatted(artikel)).statusCode(201);
    }

    @Test
    @DisplayName("Wht 2.21 lid 6, Awb 4:8: na de afwijzing, voor het hele gezin, met zienswijze en een grond die wet en beleid noemen")
    void afwijzing() {
        rechthebbendeMetPlan();
        var partner = UUID.randomUUID();
        bereidVoor("2026-11-20", "Wht 2.21 lid 6").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 6"));
        intake(new GezinVastgelegd(zaakId, gemeente, "Wht 2.21 lid 2", GESPREK, List.of(new Gezinslid(partner, "partner", true),
                new Gezinslid(UUID.randomUUID(), "kind", false))));
        intake(new RechthebbendheidVervallen(zaakId, gemeente, "Wht 2.21 lid 6", LocalDate.of(2026, 10, 26), null));
        bereidVoor("2026-11-26", "Wht 2.21 lid 6").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 6"));
        bereidVoor("2026-11-25", "Wht 2.21 lid 6").statusCode(201).body("grond", equalTo("niet rechthebbend"));
        draad.wachtOp(zaakId, BeeindigingVoorbereid.class);
        stelOp("Bakker", EINDE, "").statusCode(409).body("artikel", equalTo("Awb 4:84"));
        stelOp("Bakker", EINDE, GEEN_BIJZONDERE_OMSTANDIGHEDEN).statusCode(201).body("bevindingen.artikel",
                hasItems("Wht 2.21 lid 6", "artikel 6.1 lid 2"));
        stelVast("Smit", EINDE).statusCode(409).body("artikel", equalTo("Awb 4:8"));
        zienswijze(EINDE, "2026-11-09", "Ik ben het er niet mee eens");
        als("Bakker", "klantbegeleider").get(pad("/brieven")).then().body("brieven.soort", hasItem("voornemen"));
        stelVast("Smit", EINDE).statusCode(201);
        maakBekend(EINDE, "de post").statusCode(201);
        var einde = draad.wachtOp(zaakId, OndersteuningBeeindigd.class);
        assertEquals(LocalDate.of(2026, 11, 25), einde.laatsteDag());
        assertEquals(2, einde.personen().size());
        assertTrue(einde.personen().contains(partner));
        var tekst = brief(EINDE);
        assertTrue(tekst.contains("De laatste dag is 25 november 2026") && tekst.contains("U kunt altijd opnieuw contact met ons opnemen.")
                && tekst.contains("De Dienst Toeslagen heeft uw aanvraag"), tekst);
    }

    @Test
    @DisplayName("Kampen artikel 6.1 lid 3 sub a (I15): op eigen verzoek, zonder zienswijze")
    void verzoek() {
        rechthebbendeMetPlan();
        bereidVoor("2026-11-30", "artikel 6.1 lid 3 sub a").statusCode(409).body("artikel", equalTo("artikel 6.1 lid 3 sub a"));
        intake(new BeeindigingVerzocht(zaakId, gemeente, "artikel 6.1 lid 3 sub a", LocalDate.of(2026, 10, 26)));
        bereidVoor("2026-11-30", "artikel 6.1 lid 3 sub a").statusCode(201);
        neem(EINDE, GEEN_BIJZONDERE_OMSTANDIGHEDEN);
        assertEquals("artikel 6.1 lid 3 sub a", draad.wachtOp(zaakId, OndersteuningBeeindigd.class).artikel());
    }

    @Test
    @DisplayName("Wht 2.21 lid 4b, Wht 9.1: een nieuwe start vraagt een oordeel; later dan de maximale duur kan alleen met hardheid")
    void nieuweStart() {
        rechthebbendeMetPlan();
        bereidVoor("2026-12-31", "artikel 6.1 lid 1").statusCode(409).body("type", containsString("oordeel-nodig"))
                .body("artikel", equalTo("artikel 6.1 lid 1"));
        oordeel("artikel 6.1 lid 1");
        bereidVoor("2026-12-31", "artikel 6.1 lid 1").statusCode(201);
        bereidVoor("2028-09-22", "Wht 2.21 lid 4b").statusCode(409)
                .body("bevindingen.findAll { it.uitkomst == 'VERZET' }.artikel", hasItem("Wht 2.21 lid 4b"))
                .body("bevindingen.findAll { it.uitkomst == 'OORDEEL' }.artikel", hasItem("Wht 9.1 lid 2 sub d"));
        bereidVoor("2028-09-21", "Wht 2.21 lid 4b").statusCode(201).body("grond", equalTo("maximale duur"));
    }

    @Test
    @DisplayName("Kampen artikel 6.1 lid 3 sub b (I16): te weinig oproepen, of genoeg met een oordeel; een antwoord telt opnieuw")
    void geenContact() {
        rechthebbendeMetPlan();
        poging("2026-10-01", "de telefoon", false);
        poging("2026-10-05", "de post", true);
        poging("2026-10-12", "de telefoon", false);
        bereidVoor("2026-12-31", "artikel 6.1 lid 3 sub b").statusCode(409).body("type", containsString("norm-verzet-zich"));
        poging("2026-10-19", "de post", false);
        bereidVoor("2026-12-31", "artikel 6.1 lid 3 sub b").statusCode(409).body("type", containsString("oordeel-nodig"));
        oordeel("artikel 6.1 lid 3 sub b");
        bereidVoor("2026-12-31", "artikel 6.1 lid 3 sub b").statusCode(201);
    }

    private void poging(String op, String kanaal, boolean beantwoord) {
        intake(new ContactpogingGedaan(zaakId, gemeente, "artikel 6.1 lid 3 sub b", LocalDate.parse(op), kanaal, beantwoord));
    }

    @Test
    @DisplayName("Wht 2.21 lid 5: een derde bereidt geen einde voor")
    void derde() {
        rechthebbendeMetPlan();
        doe("Kuiper", "uitvoerder", "/beeindigingen", "{\"laatsteDag\":\"2026-12-31\",\"artikel\":\"Wht 2.21 lid 4b\"}").statusCode(403)
                .body("artikel", equalTo("Wht 2.21 lid 5"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 1: na overdracht stelt deze gemeente niets meer vast")
    void overgedragen() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "toegang verleend", "").statusCode(201);
        intake(new ZaakOvergedragen(zaakId, gemeente, "Wht 2.21 lid 1", "0150", LocalDate.of(2026, 10, 26)));
        assertEquals("vervallen", this.<String>besluit("toegang verleend", "status"));
        stelVast("Smit", "toegang verleend").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 1"));
        stelOp("Bakker", "toegang verleend", "").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 1"));
    }

    @Test
    @DisplayName("Wht 2.21 lid 4 (I20): een latere versie van het plan is een besluit op zichzelf, één keer per versie")
    void wijzigingPlan() {
        rechthebbendeMetPlan();
        stelOp("Bakker", "wijziging plan", "").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4"));
        neem("toegang verleend", "");
        plan(new PlanVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", planId, 2, "volledig", LocalDate.of(2026, 10, 26)));
        assertEquals("concept", this.<String>besluit("wijziging plan", "status"));
        neem("wijziging plan", "");
        assertTrue(brief("wijziging plan").contains("Uw plan van aanpak is gewijzigd"));
        stelOp("Bakker", "wijziging plan", "").statusCode(409).body("artikel", equalTo("Wht 2.21 lid 4"));
        plan(new DoelstellingGewijzigd(zaakId, gemeente, "artikel 4.2 lid 5", UUID.randomUUID(), "wonen", LocalDate.of(2026, 10, 26)));
        stelOp("Bakker", "wijziging plan", "").statusCode(201).body("bevindingen.artikel", hasItem("artikel 4.2 lid 5"));
    }

    @Test
    @DisplayName("Awb 4:5: buiten behandeling na de hersteltermijn en binnen vier weken, ook bij het bekendmaken")
    void buitenBehandeling() {
        nietRechthebbend();
        stelOp("Bakker", "buiten behandeling", "").statusCode(201);
        stelVast("Smit", "buiten behandeling").statusCode(409).body("artikel", equalTo("Awb 4:5 lid 1"));
        intake(new AanvullingGevraagd(zaakId, gemeente, "Awb 4:5 lid 1", LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26)));
        stelVast("Smit", "buiten behandeling").statusCode(409).body("artikel", equalTo("Awb 4:5 lid 1"));
        hetIs("2026-11-24");
        stelVast("Smit", "buiten behandeling").statusCode(409).body("artikel", equalTo("Awb 4:5 lid 4"));
        hetIs("2026-11-23");
        stelVast("Smit", "buiten behandeling").statusCode(201);
        hetIs("2026-11-24");
        maakBekend("buiten behandeling", "de post").statusCode(409).body("artikel", equalTo("Awb 4:5 lid 4"));
        hetIs("2026-11-23");
        maakBekend("buiten behandeling", "de post").statusCode(201);
        var tekst = brief("buiten behandeling");
        assertTrue(Set.of("niet in behandeling", "26 oktober 2026").stream().allMatch(tekst::contains), tekst);
    }
}
