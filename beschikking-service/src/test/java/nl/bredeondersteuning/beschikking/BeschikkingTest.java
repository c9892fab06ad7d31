package nl.bredeondersteuning.beschikking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.PlanVastgesteld;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.events.VoorzieningGeweigerd;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** De beschikking op de testbank: een zaak zoals intake en plan haar meedelen, en wat zij op navraag antwoorden. */
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "beschikking"),
        @ResourceArg(name = "hoort", value = "intake,plan")})
@QuarkusTestResource(Buren.class)
public abstract class BeschikkingTest {

    protected static final LocalDate GESPREK = LocalDate.of(2026, 9, 21);

    @Inject
    @Any
    InMemoryConnector kanalen;

    protected Draad draad;
    protected UUID zaakId;
    protected String gemeente = "0166";
    protected String geadresseerde = "S. Kok-Bouhali";
    protected UUID voorzieningId = UUID.randomUUID();
    protected UUID planId = UUID.randomUUID();
    private int vanIntake;
    private int vanPlan;

    @BeforeEach
    void begin() {
        draad = new Draad(kanalen);
        zaakId = UUID.randomUUID();
        Buren.INTAKE_WEG.set(false);
        hetIs("2026-10-26");
    }

    protected static void hetIs(String dag) {
        given().contentType("application/json").body("{\"vandaag\":\"" + dag + "\"}").put("/klok").then().statusCode(200);
    }

    protected RequestSpecification als(String gebruiker, String rol) {
        return given().auth().oauth2(Tokens.van(gebruiker, rol, gemeente)).contentType("application/json").header("Zaak-Stand",
                "intake=" + vanIntake + ",plan=" + vanPlan);
    }

    protected String pad(String rest) {
        return "/v1/zaken/" + zaakId + rest;
    }

    protected void intake(nl.bredeondersteuning.events.IntakeEvent gebeurtenis) {
        draad.stuur(gebeurtenis, ++vanIntake);
        standen();
    }

    protected void plan(nl.bredeondersteuning.events.PlanEvent gebeurtenis) {
        draad.stuur(gebeurtenis, ++vanPlan);
        standen();
    }

    private void standen() {
        Buren.ANTWOORDEN.put("/intake/v1/zaken/" + zaakId + "/stand", stand("intake", vanIntake));
        Buren.ANTWOORDEN.put("/plan/v1/zaken/" + zaakId + "/stand", stand("plan", vanPlan));
        Buren.ANTWOORDEN.put("/intake/v1/zaken/" + zaakId + "/geadresseerden", """
                {"zaaknummer":"BO 26 000 017 4","aanvraagOntvangenOp":"2026-09-07","geadresseerden":[{"persoonId":"%s","naam":"%s",
                 "aanhef":"Geachte mevrouw Kok","adresregels":["Zwanenbloemhof 12","8265 XD Kampen"],"geheimhouding":false}]}"""
                .formatted(UUID.nameUUIDFromBytes(zaakId.toString().getBytes()), geadresseerde));
    }

    private String stand(String bron, int nummer) {
        return "{\"zaakId\":\"%s\",\"stand\":{\"%s\":%d},\"wachtend\":0,\"overgeslagen\":false}".formatted(zaakId, bron, nummer);
    }

    protected void rechthebbendeMetPlan() {
        intake(new AanvraagOntvangen(zaakId, gemeente, "Awb 4:13 lid 2", "BO 26 000 017 4", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 9, 7)));
        intake(new RechthebbendheidVastgesteld(zaakId, gemeente, "Wht 2.21 lid 1 sub a", "Wht 2.21 lid 1 sub a", "erkend", "UHT", GESPREK,
                List.of(new EventBevinding("AANVRAGER", "Wht 2.21 lid 1 sub a", "VOLDAAN"))));
        intake(new EersteGesprekGevoerd(zaakId, gemeente, "artikel 3.2 lid 3", UUID.randomUUID(), "thuis", 2, true, GESPREK));
        plan(new HulpvraagVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", UUID.randomUUID(), "werk", true, GESPREK));
        Buren.ANTWOORDEN.put("/plan/v1/zaken/" + zaakId + "/plannen/" + planId, PLAN);
        plan(new PlanVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", planId, 1, "op hoofdlijnen", LocalDate.of(2026, 10, 19)));
    }

    protected static final String PLAN = """
            {"planId":"x","versie":1,"planvorm":"op hoofdlijnen","vastgesteldOp":"2026-10-19","inhoud":{"doelstellingen":[{"leefgebied":"werk",
             "doelstelling":"ten minste over een startkwalificatie beschikken en/of duurzaam kunnen deelnemen in een arbeidsproces",
             "hulpvragen":[{"situatie":"Is depressief"}],"stappen":[{"volgorde":1,"omschrijving":"Gesprek met de opleiding"}],
             "voorzieningen":[{"omschrijving":"laptop","status":"toegekend"},{"omschrijving":"fiets","status":"gevraagd"}]}]}}""";

    protected void nietRechthebbend() {
        intake(new AanvraagOntvangen(zaakId, gemeente, "Awb 4:13 lid 2", "BO 26 000 017 4", UUID.randomUUID(), Aanvraagkanaal.POST,
                LocalDate.of(2026, 9, 7)));
        intake(new AanvragerNietRechthebbend(zaakId, gemeente, "Wht 2.21 lid 1", "onbekend", "UHT", GESPREK,
                List.of(new EventBevinding("RECHTHEBBEND", "Wht 2.21 lid 1", "VERZET"))));
    }

    protected void voorziening(boolean toegekend, String soort, List<EventBevinding> bevindingen, String motivering) {
        var dag = LocalDate.of(2026, 10, 20);
        plan(new VoorzieningGevraagd(zaakId, gemeente, "artikel 5.1", voorzieningId, soort, "gezin", dag));
        Buren.ANTWOORDEN.put("/plan/v1/zaken/" + zaakId + "/voorzieningen/" + voorzieningId, """
                {"voorzieningId":"%s","omschrijving":"wasmachine","soort":"%s","leefgebied":"gezin","doelstelling":"samenleven en opgroeien",
                 "bedragInCenten":52050,"status":"x","motivering":"%s","feiten":{"bronnen":{"kostensoort":"aanvrager"}}}""".formatted(voorzieningId, soort, motivering));
        plan(toegekend ? new VoorzieningToegekend(zaakId, gemeente, "Wht 2.21 lid 4a", voorzieningId, soort, "gezin", dag, dag, bevindingen)
                : new VoorzieningGeweigerd(zaakId, gemeente, "artikel 5.2 sub b", voorzieningId, soort, "gezin", "artikel 5.2 sub b", dag,
                        bevindingen));
    }

    protected ValidatableResponse stelOp(String gebruiker, String soort, String extra) {
        return bijgewerkt(() -> als(gebruiker, gebruiker.equals("Bakker") ? "klantbegeleider" : "besluitnemer")
                .body("{\"soort\":\"" + soort + "\"" + extra + "}").post(pad("/besluiten")));
    }

    /** Herhaalt zolang de service nog niet bij is, zoals elke front-end doet. */
    protected static ValidatableResponse bijgewerkt(Supplier<Response> handeling) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> handeling.get().then(), antwoord -> !antwoord.extract().asString().contains("ander-moment"));
    }

    protected ValidatableResponse stelVast(String gebruiker, String soort) {
        return stelVast(gebruiker, "besluitnemer", soort);
    }

    protected ValidatableResponse stelVast(String gebruiker, String rol, String soort) {
        return als(gebruiker, rol).header("If-Match", (String) besluit(soort, "etag"))
                .post(pad("/besluiten/" + besluit(soort, "besluitId") + "/vaststellingen")).then();
    }

    protected ValidatableResponse maakBekend(String soort, String kanaal) {
        return als("Bakker", "klantbegeleider").header("If-Match", (String) besluit(soort, "etag")).body("{\"kanaal\":\"" + kanaal + "\"}")
                .post(pad("/besluiten/" + besluit(soort, "besluitId") + "/bekendmakingen")).then();
    }

    protected <T> T besluit(String soort, String veld) {
        return await().ignoreExceptions().until(() -> als("Bakker",
                "klantbegeleider").get(pad("/besluiten")).then().statusCode(200).extract()
                .path("besluiten.find { it.soort == '" + soort + "' }." + veld), gevonden -> gevonden != null);
    }

    /** Neemt een besluit en maakt het bekend, vandaag. */
    protected void neem(String soort, String extra) {
        stelOp("Bakker", soort, extra).statusCode(201);
        stelVast("Smit", soort).statusCode(201);
        maakBekend(soort, "de post").statusCode(201);
    }

    /** Een handeling met een inhoud, herhaald tot de service bij is. */
    protected ValidatableResponse doe(String gebruiker, String rol, String rest, String inhoud) {
        return bijgewerkt(() -> als(gebruiker, rol).body(inhoud).post(pad(rest)));
    }

    protected void zienswijze(String soort, String totEnMet, String tekst) {
        doe("Bakker", "klantbegeleider", "/zienswijzeverzoeken", "{\"besluitsoort\":\"%s\",\"totEnMet\":\"%s\"}".formatted(soort, totEnMet))
                .statusCode(201);
        if (tekst != null) {
            doe("Bakker", "klantbegeleider", "/zienswijzen", "{\"besluitsoort\":\"%s\",\"tekst\":\"%s\"}".formatted(soort, tekst))
                    .statusCode(201);
        }
    }

    protected String brief(String soort) {
        var pdf = als("Bakker", "klantbegeleider").accept("application/pdf").get(pad("/besluiten/" + besluit(soort, "besluitId")
                + "/brief"))
                .then().statusCode(200).extract().asByteArray();
        return tekst(pdf);
    }

    protected static String tekst(byte[] pdf) {
        return Brieftekst.van(pdf);
    }

    /** Een andere zaak, waarvan nog niets gehoord is. */
    protected void vanVoorAfAan() {
        vanIntake = 0;
        vanPlan = 0;
    }

    /** @param betreft waar het stuk bij hoort; leeg als dat er niet is */
    protected ValidatableResponse zendStuk(String gebruiker, String rol, String soort, String naam, byte[] inhoud, String betreft) {
        var verzoek = als(gebruiker, rol).contentType("multipart/form-data").multiPart("bestand", naam, inhoud).multiPart("soort", soort)
                .multiPart("omschrijving", "Wat binnenkwam");
        return (betreft == null ? verzoek : verzoek.multiPart("betreft", betreft)).post(pad("/stukken")).then();
    }

    /** De tekst van de eerste brief van deze soort die geen besluit is. */
    protected String bericht(String soort) {
        return bericht(0, soort);
    }

    protected String bericht(int nummer, String soort) {
        String id = als("Visser", "jurist").get(pad("/brieven")).then().statusCode(200)
                .extract().<List<String>>path("brieven.findAll { it.soort == '" + soort + "' }.briefId").get(nummer);
        return Brieftekst.van(als("Visser", "jurist").accept("application/pdf").get(pad("/brieven/" + id + "/pdf")).then().statusCode(200)
                .extract().asByteArray());
    }

    protected static final String GEEN_BIJZONDERE_OMSTANDIGHEDEN =
            ",\"bijzondereOmstandigheden\":{\"aanwezig\":false,\"toelichting\":\"Er zijn geen bijzondere omstandigheden.\"}";
}
