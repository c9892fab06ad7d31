package nl.bredeondersteuning.proef;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Logboek;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Testdatabase;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "proef"),
        @ResourceArg(name = "hoort", value = "intake")})
class PlatformTest {

    static final String GOED = """
            {"tekst":"een","dag":"2026-11-02","aantal":1}""";

    @Inject
    @Any
    InMemoryConnector kanalen;

    static RequestSpecification als(String gebruiker, String rol, String gemeente) {
        return given().auth().oauth2(Tokens.van(gebruiker, rol, gemeente)).contentType("application/json");
    }

    static RequestSpecification bakker() {
        return als("Bakker", "klantbegeleider", "0166");
    }

    static UUID nieuweZaak() {
        return UUID.fromString(bakker().body(GOED).post("/v1/proeven").then().statusCode(201).extract().path("zaakId"));
    }

    @Test
    @DisplayName("Een verandering, haar auditregel en haar gebeurtenis gaan samen; het antwoord draagt de stand")
    void samen() {
        var antwoord = bakker().body(GOED).post("/v1/proeven").then().statusCode(201).header("Zaak-Stand", "proef=1")
                .header("API-Version", "1.0.0").extract();
        var zaakId = UUID.fromString(antwoord.path("zaakId"));
        new Draad(kanalen).wachtOp(zaakId, HulpvraagVastgesteld.class);
        assertEquals(1, tel("select count(*) from audit where zaak_id = '" + zaakId + "' and hash is not null and status = 201"));
    }

    @Test
    @DisplayName("Een fout draait alles terug en verraadt niets")
    void allesTerug() {
        var zaakId = nieuweZaak();
        bakker().header("If-Match", "\"2\"").body(GOED.replace("een", "stuk")).post("/v1/proeven/" + zaakId + "/vervolgen").then()
                .statusCode(500).contentType("application/problem+json").body(not(containsString("999994001")))
                .body(not(containsString("Exception")));
        assertEquals(1, tel("select count(*) from notitie where zaak_id = '" + zaakId + "'"));
    }

    @Test
    @DisplayName("Alle fouten van alle velden staan in één antwoord")
    void alleFouten() {
        bakker().body("""
                {"tekst":"een veel te lange tekst voor dit veld","dag":"2026-02-30","bsn":"123456789","aantal":"x","extra":1,
                 "delen":[{"naam":"","ja":"nee"},null]}""").post("/v1/proeven").then().statusCode(400)
                .body("invalidParams.name", hasItems("tekst", "dag", "bsn", "aantal", "extra", "delen[0].naam", "delen[0].ja", "delen[1]"))
                .body("invalidParams.size()", equalTo(8)).body("type", startsWith("urn:nld:")).body("title", equalTo("Onjuiste invoer"));
    }

    @Test
    void onleesbareJson() {
        bakker().body("{\"tekst\":").post("/v1/proeven").then().statusCode(400).body("invalidParams[0].code", equalTo("GEEN_JSON"));
    }

    @Test
    void leegVerzoek() {
        bakker().post("/v1/proeven").then().statusCode(400);
    }

    @Test
    void teGroot() {
        bakker().body("{\"tekst\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}").post("/v1/proeven").then().statusCode(413)
                .contentType("application/problem+json").body("status", equalTo(413));
    }

    @Test
    void verkeerdInhoudstype() {
        given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", "0166")).contentType("text/plain").body("x").post("/v1/proeven")
                .then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void verkeerdeMethode() {
        bakker().delete("/v1/proeven/" + UUID.randomUUID()).then().statusCode(405).header("Allow", containsString("GET"))
                .contentType("application/problem+json").header("API-Version", "1.0.0");
    }

    @Test
    void verkeerdeAntwoordvorm() {
        bakker().accept("text/html").get("/v1/proeven/" + nieuweZaak()).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void onbekendAdres() {
        bakker().get("/v1/bestaat-niet").then().statusCode(404).contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        bakker().get("/v1/proeven/" + nieuweZaak() + "/").then().statusCode(404);
        bakker().get("/v1/proeven/geen-id").then().statusCode(400).body("invalidParams[0].name", equalTo("zaakId"));
        bakker().get("/v1/proeven/" + nieuweZaak() + "?geheim=1").then().statusCode(400).body("invalidParams[0].name", equalTo("geheim"));
    }

    @Test
    @DisplayName("Zonder token 401, met een andere rol 403, van een andere gemeente 404")
    void wieMag() {
        given().contentType("application/json").body(GOED).post("/v1/proeven").then().statusCode(401)
                .contentType("application/problem+json").header("API-Version", "1.0.0");
        als("Mulder", "beheer", "0166").body(GOED).post("/v1/proeven").then().statusCode(403).contentType("application/problem+json");
        als("Bakker", "klantbegeleider", "9902").get("/v1/proeven/" + nieuweZaak()).then().statusCode(404);
        als("Bakker", "klantbegeleider", "9902").header("Zaak-Stand", "intake=3").get("/v1/proeven/" + nieuweZaak()).then().statusCode(404);
        bakker().header("Zaak-Stand", "intake=3").get("/v1/proeven/" + UUID.randomUUID()).then().statusCode(409).header("Retry-After", "1");
    }

    @Test
    @DisplayName("OAuth NL 1.1: een token zonder jti, azp of iat, te lang geldig, verlopen of van een ander is geen token")
    void tokens() {
        List<String> slecht = List.of(
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.remove("jti")),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.remove("azp")),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.remove("iat")),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.remove("exp")),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.put("exp", (long) claims.get("iat") + 3601)),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> {
                    claims.put("iat", (long) claims.get("iat") - 120);
                    claims.put("exp", (long) claims.get("iat") + 60);
                }),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.put("aud", "iemand-anders")),
                Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.put("iss", "https://vreemd.example")),
                Tokens.metAndereSleutel("Bakker", "klantbegeleider", "0166"), "geen.token.hier");
        for (var token : slecht) {
            given().auth().oauth2(token).contentType("application/json").body(GOED).post("/v1/proeven").then().statusCode(401);
        }
        given().auth().oauth2(Tokens.met("Bakker", "klantbegeleider", List.of("0166"), claims -> claims.put("azp", "vreemde-client")))
                .contentType("application/json").body(GOED).post("/v1/proeven").then().statusCode(403);
        given().contentType("application/json").body(GOED).post("/v1/proeven?access_token=" + Tokens.van("Bakker", "klantbegeleider", "0166"))
                .then().statusCode(401);
    }

    @Test
    void meerGemeenten() {
        var token = Tokens.van("Bakker", "klantbegeleider", List.of("0166", "9901"));
        given().auth().oauth2(token).contentType("application/json").body(GOED).post("/v1/proeven").then().statusCode(400)
                .body("invalidParams[0].name", equalTo("gemeentecode"));
        given().auth().oauth2(token).contentType("application/json").body(GOED.replace("}", ",\"gemeentecode\":\"9901\"}"))
                .post("/v1/proeven").then().statusCode(201);
        given().auth().oauth2(token).contentType("application/json").body(GOED.replace("}", ",\"gemeentecode\":\"9902\"}"))
                .post("/v1/proeven").then().statusCode(403);
    }

    @Test
    @DisplayName("Dezelfde sleutel geeft hetzelfde antwoord; met andere inhoud 400")
    void idempotent() {
        var sleutel = UUID.randomUUID().toString();
        var eerste = bakker().header("Idempotency-Key", sleutel).body(GOED).post("/v1/proeven");
        var tweede = bakker().header("Idempotency-Key", sleutel).body(GOED).post("/v1/proeven");
        assertEquals(201, tweede.statusCode());
        assertEquals(eerste.asString(), tweede.asString());
        assertEquals(eerste.header("Location"), tweede.header("Location"));
        bakker().get(eerste.header("Location")).then().statusCode(200);
        bakker().header("Idempotency-Key", sleutel).body(GOED.replace("een", "twee")).post("/v1/proeven").then().statusCode(400);
    }

    @Test
    @DisplayName("Wie na een antwoord dat niet aankwam opnieuw leest en met de nieuwe versie herhaalt, krijgt het eerste antwoord")
    void idempotentMetNieuweVersie() {
        var zaak = bakker().body(GOED).post("/v1/proeven").jsonPath().getString("zaakId");
        var sleutel = UUID.randomUUID().toString();
        for (var poging = 0; poging < 2; poging++) {
            var versie = bakker().get("/v1/proeven/" + zaak).header("ETag");
            bakker().header("Idempotency-Key", sleutel).header("If-Match", versie).body(GOED).post("/v1/proeven/" + zaak + "/vervolgen")
                    .then().statusCode(200);
        }
        assertEquals("2", bakker().get("/v1/proeven/" + zaak).jsonPath().getString("tekst"));
    }

    @Test
    @DisplayName("Tien keer tegelijk onder één sleutel is één keer")
    void idempotentTegelijk() {
        var sleutel = UUID.randomUUID().toString();
        var antwoorden = IntStream.range(0, 10).parallel()
                .mapToObj(nummer -> bakker().header("Idempotency-Key", sleutel).body(GOED).post("/v1/proeven")).toList();
        assertEquals(1, antwoorden.stream().filter(antwoord -> antwoord.statusCode() == 201).map(Response::asString).distinct().count());
        antwoorden.stream().filter(antwoord -> antwoord.statusCode() != 201).forEach(antwoord -> {
            assertEquals(409, antwoord.statusCode());
            assertEquals("1", antwoord.header("Retry-After"));
        });
    }

    @Test
    @DisplayName("If-Match: zonder 428, verouderd 412, van twee tegelijk wint er één")
    void versies() {
        var zaakId = nieuweZaak();
        var versie = bakker().get("/v1/proeven/" + zaakId).then().statusCode(200).extract().header("ETag");
        bakker().header("If-None-Match", versie).get("/v1/proeven/" + zaakId).then().statusCode(304);
        bakker().body(GOED).post("/v1/proeven/" + zaakId + "/vervolgen").then().statusCode(428);
        bakker().header("If-Match", "\"99\"").body(GOED).post("/v1/proeven/" + zaakId + "/vervolgen").then().statusCode(412);
        var statussen = IntStream.range(0, 4).parallel().mapToObj(nummer -> bakker().header("If-Match", versie).body(GOED)
                .post("/v1/proeven/" + zaakId + "/vervolgen").statusCode()).sorted().toList();
        assertEquals(List.of(200, 412, 412, 412), statussen);
    }

    @Test
    @DisplayName("Een logregel draagt de zaak, nooit een persoon")
    void logboek() {
        var zaakId = nieuweZaak();
        try (var logboek = Logboek.open()) {
            bakker().header("If-Match", "\"2\"").body(GOED.replace("een", "stuk")).post("/v1/proeven/" + zaakId + "/vervolgen").then()
                    .statusCode(500);
            var regels = logboek.regels().stream().filter(regel -> zaakId.toString().equals(regel.zaakId())).toList();
            assertEquals(1, regels.stream().filter(regel -> regel.tekst().startsWith("Request failed")).count());
            logboek.regels().forEach(regel -> assertFalse(regel.tekst().contains("999994001"), regel.tekst()));
        }
    }

    @Test
    @DisplayName("De console laadt zonder token, met deze service als server en een veld voor een token")
    void console() {
        var pagina = given().get("/console/").then().statusCode(200).header("Content-Security-Policy", containsString("default-src 'self'"))
                .extract().asString();
        assertTrue(pagina.contains("/console/openapi.json"), pagina);
        var bestanden = Pattern.compile("(?:src|href)=\"([^\"#:]+\\.(?:js|css))\"").matcher(pagina).results()
                .map(deel -> deel.group(1)).toList();
        assertFalse(bestanden.isEmpty());
        bestanden.forEach(bestand -> given().get(bestand.startsWith("/") ? bestand : "/console/" + bestand).then().statusCode(200));
        given().get("/console/openapi.json").then().statusCode(200).body("servers.url", equalTo(List.of("/v1")))
                .body("components.securitySchemes.SecurityScheme.scheme", equalTo("bearer")).body("paths.size()", greaterThan(5));
    }

    @Test
    @DisplayName("De console toont in een browser de operaties, de eigen server en de plaats voor een token")
    void consoleInEenBrowser(@TempDir Path map) throws Exception {
        var chromium = Path.of("/usr/bin/chromium");
        assumeTrue(Files.isExecutable(chromium) || System.getenv("CI") != null, "no chromium");
        var beeld = map.resolve("beeld.html");
        var browser = new ProcessBuilder(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=" + map.resolve("profiel"), "--virtual-time-budget=20000", "--dump-dom", "http://127.0.0.1:" + RestAssured.port + "/console/")
                .redirectOutput(beeld.toFile()).redirectError(map.resolve("fouten.log").toFile()).start();
        try {
            assertTrue(browser.waitFor(90, TimeUnit.SECONDS), "the browser hangs");
        } finally {
            browser.destroyForcibly();
        }
        var tekst = Files.readString(beeld);
        for (var deel : List.of("Begint een proef", "Authorize", "/v1 - Deze service")) {
            assertTrue(tekst.contains(deel), deel + " ontbreekt in " + tekst.length() + " tekens");
        }
    }

    @Test
    @DisplayName("Het beleid van de dag en de gemeente, met artikel en ETag; zonder beleidsregel alleen de wet")
    void beleid() {
        var versie = bakker().get("/v1/beleid?datum=2026-11-02").then().statusCode(200).body("versie.id", equalTo("kampen-2025"))
                .body("leefgebieden.leefgebied", hasItems("financiën", "gezondheid")).body("kanalen", equalTo(List.of("de telefoon")))
                .body("planvormen", hasItems("op hoofdlijnen")).body("plaatsen", hasItems("stadhuis"))
                .body("weigeringsgronden.find { it.norm == 'VOORAF_GEREALISEERD' }.artikel", equalTo("artikel 5.2 sub a"))
                .body("uitsluitingen.artikel", hasItems("artikel 2.2 sub a")).body("afwegingsfactoren.norm", hasItems("DRAAGKRACHT"))
                .body("termijnen.find { it.termijn == 'plan van aanpak (wet)' }.artikel", equalTo("Wht 2.21 lid 4"))
                .body("termijnen.find { it.termijn == 'uitnodiging' }.duur", equalTo("P4W")).body("waarschuwingen.size()", greaterThan(0))
                .extract().header("ETag");
        bakker().header("If-None-Match", versie).get("/v1/beleid?datum=2026-11-02").then().statusCode(304);
        bakker().get("/v1/beleid?datum=2024-12-31").then().statusCode(200).body("versie.id", equalTo("wet"))
                .body("weigeringsgronden", equalTo(List.of())).body("kanalen", hasItems("de post", "de balie"));
        bakker().get("/v1/beleid?datum=31-12-2024").then().statusCode(400).body("invalidParams[0].name", equalTo("datum"));
        bakker().get("/v1/beleid?gemeentecode=9902").then().statusCode(403);
        var meer = given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", List.of("0166", "9902")));
        meer.get("/v1/beleid").then().statusCode(400).body("invalidParams[0].name", equalTo("gemeentecode"));
        meer.get("/v1/beleid?gemeentecode=9902").then().statusCode(200).body("versie.gemeentecode", equalTo("9902"));
    }

    static int tel(String sql) {
        try (var verbinding = Testdatabase.eigenaar("proef"); var opdracht = verbinding.createStatement()) {
            opdracht.execute("set app.gemeenten = '0166,9901,9902'");
            var rij = opdracht.executeQuery(sql);
            rij.next();
            return rij.getInt(1);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
