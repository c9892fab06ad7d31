package nl.bredeondersteuning.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-ins, over HTTP. */
class StandInsTest {
    /** Making RSA keys is what takes time here, so all tests share them. */
    @TempDir
    static Path sleutels;

    @TempDir
    Path dir;

    private final Poorten poorten = new Poorten(Poorten.vrijeBasis());
    private final String url = poorten.url(Onderdeel.STANDINS);
    private Webserver server;

    @BeforeEach
    void start() throws IOException {
        var map = new Werkmap(dir);
        map.maak();
        for (var naam : List.of("oidc", Tokens.CLIENT)) {
            Sleutel.van(sleutels.resolve(naam));
            Files.copy(sleutels.resolve(naam), map.sleutel(naam), StandardCopyOption.REPLACE_EXISTING);
        }
        server = StandInsMain.start(map, poorten);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tokenHeeftAlleClaimsEnEenHandtekeningVanDeGepubliceerdeSleutel() throws Exception {
        var claims = geverifieerd(token(Map.of("gebruiker", "Bakker", "rollen", List.of("klantbegeleider", "jurist"), "gemeente", "0166")));

        assertEquals(url + "/oidc", claims.path("iss").asText());
        assertEquals("brede-ondersteuning", claims.path("aud").asText());
        assertEquals("Bakker", claims.path("sub").asText());
        assertEquals("Bakker", claims.path("preferred_username").asText());
        assertEquals("lokale-suite", claims.path("azp").asText());
        assertFalse(claims.path("jti").asText().isBlank());
        assertEquals("klantbegeleider jurist", claims.path("scope").asText());
        assertEquals("[\"0166\"]", claims.path("gemeenten").toString());
        assertEquals(3600, claims.path("exp").asLong() - claims.path("iat").asLong());
        assertTrue(Math.abs(Instant.now().getEpochSecond() - claims.path("iat").asLong()) <= 5);
    }

    @Test
    void tokenVoorEenTestKanAfwijken() throws Exception {
        var claims = geverifieerd(token(Map.of("gebruiker", "UHT", "rollen", List.of("uht-koppeling"), "gemeenten", List.of("0166", "9901"),
                "geldigSeconden", -10, "audience", "een-ander", "azp", "onbekend", "zonder", List.of("jti"))));

        assertEquals("[\"0166\",\"9901\"]", claims.path("gemeenten").toString());
        assertEquals("een-ander", claims.path("aud").asText());
        assertEquals("onbekend", claims.path("azp").asText());
        assertFalse(claims.has("jti"));
        assertTrue(claims.path("exp").asLong() < Instant.now().getEpochSecond());
        assertTrue(claims.path("iat").asLong() < claims.path("exp").asLong());
    }

    @Test
    void bordMeldtAanMetEenCodeDieEenKeerEnAlleenMetZijnBewijsGeldt() throws Exception {
        var terug = poorten.url(Onderdeel.DEADLINE) + "/bord/aangemeld";
        var bewijs = "een-willekeurig-bewijs-van-ten-minste-drieenveertig-tekens";
        var uitdaging = Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(bewijs.getBytes()));
        var vraag = "?response_type=code&client_id=termijnbord&state=s1&code_challenge_method=S256&code_challenge=" + uitdaging
                + "&redirect_uri=" + URLEncoder.encode(terug, UTF_8);

        assertTrue(haal("/oidc/inloggen" + vraag).body().contains("klantbegeleider"));
        assertEquals(400, haal("/oidc/inloggen" + vraag.replace("%2Fbord", "%2Felders")).statusCode());
        var naar = haal("/oidc/aanmelding" + vraag + "&gebruiker=Bakker").headers().firstValue("Location").orElseThrow();
        assertTrue(naar.startsWith(terug + "?code=") && naar.endsWith("&state=s1"), naar);
        var code = naar.replaceAll(".*code=([^&]*).*", "$1");
        var formulier = "grant_type=authorization_code&client_id=termijnbord&redirect_uri=" + URLEncoder.encode(terug, UTF_8) + "&code=" + code
                + "&code_verifier=";

        var antwoord = wisselIn(formulier + bewijs);
        assertEquals(200, antwoord.statusCode());
        var claims = geverifieerd(Http.JSON.readTree(antwoord.body()).path("id_token").asText());
        assertEquals("termijnbord", claims.path("aud").asText());
        assertEquals("klantbegeleider", claims.path("scope").asText());
        assertEquals(400, wisselIn(formulier + bewijs).statusCode());
        var tweede = haal("/oidc/aanmelding" + vraag + "&gebruiker=Smit").headers().firstValue("Location").orElseThrow();
        assertEquals(400, wisselIn(formulier.replace(code, tweede.replaceAll(".*code=([^&]*).*", "$1")) + "een-ander-bewijs").statusCode());
    }

    private HttpResponse<String> haal(String pad) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url + pad)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> wisselIn(String formulier) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url + "/oidc/token"))
                .POST(HttpRequest.BodyPublishers.ofString(formulier)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void sleutelBlijftNaEenHerstart() throws Exception {
        var token = token(Map.of("gebruiker", "Bakker", "rollen", List.of("klantbegeleider"), "gemeente", "0166"));
        stop();
        start();
        geverifieerd(token);
    }

    @Test
    void dienstKrijgtMetZijnSleutelEenTokenVoorAlleGemeenten() throws Exception {
        var configuratie = Http.vraag("GET", url + "/oidc/.well-known/openid-configuration", null);
        assertEquals(url + "/oidc", configuratie.path("issuer").asText());
        assertEquals(url + "/oidc/jwks", configuratie.path("jwks_uri").asText());

        var antwoord = clientCredentials(bewijs(new Werkmap(dir).sleutel(Tokens.CLIENT), configuratie.path("token_endpoint").asText()));
        assertEquals(200, antwoord.statusCode());
        var claims = geverifieerd(Http.JSON.readTree(antwoord.body()).path("access_token").asText());
        assertEquals("dienst", claims.path("scope").asText());
        assertEquals("beschikking-service", claims.path("azp").asText());
        assertTrue(claims.path("gemeenten").toString().contains("\"0166\""));
    }

    @ParameterizedTest(name = "sleutel {0}, bestemd voor {1}")
    @CsvSource({"vreemd, /oidc/token", "beschikking-service, /elders"})
    void dienstZonderGoedBewijsKrijgtNiets(String sleutel, String bestemming) throws Exception {
        var antwoord = clientCredentials(bewijs(new Werkmap(dir).sleutel(sleutel), url + bestemming));
        assertEquals(401, antwoord.statusCode());
        assertEquals("invalid_client", Http.JSON.readTree(antwoord.body()).path("error").asText());
    }

    @Test
    void klokGaatNaarElkeServiceDieDraaitEnBlijftNaEenHerstart() throws Exception {
        var ontvangen = new CopyOnWriteArrayList<String>();
        try (var _ = nep(Onderdeel.INTAKE, ontvangen); var _ = nep(Onderdeel.DEADLINE, ontvangen)) {
            assertEquals(200, stuur("PUT", "/klok", Map.of("vandaag", "2026-11-02")).statusCode());
            assertEquals(List.of("DEADLINE 2026-11-02", "INTAKE 2026-11-02"), ontvangen.stream().sorted().toList());
        }
        stop();
        start();
        assertEquals("2026-11-02", Http.vraag("GET", url + "/klok", null).path("vandaag").asText());
    }

    @Test
    void klokZegtWelkeServiceDeDagNietOvernam() throws Exception {
        var poort = new Webserver(poorten.poort(Onderdeel.PLAN)).route("PUT", "/klok", _ -> {
            throw new Weigering(503, "Druk", "Later.");
        });
        try (var _ = poort.start()) {
            var antwoord = stuur("PUT", "/klok", Map.of("vandaag", "2026-11-02"));
            assertEquals(502, antwoord.statusCode());
            assertTrue(antwoord.body().contains("plan-service gaf status 503"), antwoord.body());
        }
    }

    @Test
    void klokStuurtPasOpVerzoekAlsHijVerzetIs() throws Exception {
        var ontvangen = new CopyOnWriteArrayList<String>();
        try (var _ = nep(Onderdeel.INTAKE, ontvangen)) {
            Http.vraag("POST", url + "/klok/_stuur", null);
            assertEquals(List.of(), ontvangen);
        }
        Http.vraag("PUT", url + "/klok", Map.of("vandaag", "2027-01-01"));
        try (var _ = nep(Onderdeel.INTAKE, ontvangen)) {
            Http.vraag("POST", url + "/klok/_stuur", null);
            assertEquals(List.of("INTAKE 2027-01-01"), ontvangen);
        }
    }

    @Test
    void uhtZegtWatErIsKlaargelegd() throws Exception {
        assertEquals(404, stuur("GET", "/uht/personen/999990019", null).statusCode());
        stuur("PUT", "/uht/personen/999990019", Map.of("status", "erkend"));
        stop();
        start();
        assertEquals("erkend", Http.vraag("GET", url + "/uht/personen/999990019", null).path("status").asText());
    }

    @Test
    void brpGeeftAlleenDeGevraagdeVelden() throws Exception {
        Http.vraag("PUT", url + "/brp/personen/999990019", Http.JSON.readTree("""
                {"naam": {"voornamen": "Sanne", "geslachtsnaam": "Voorbeeld"}, "geheimhoudingPersoonsgegevens": true,
                 "kinderen": [{"naam": {"voornamen": "Bo"}, "geboorte": {"datum": {"type": "Datum", "datum": "2019-01-01"}}},
                              {"naam": {"voornamen": "Kim"}}]}"""));
        var antwoord = Http.vraag("POST", url + "/brp/personen", Map.of("type", "RaadpleegMetBurgerservicenummer",
                "burgerservicenummer", List.of("999990019", "999993653"),
                "fields", List.of("naam.voornamen", "kinderen.naam", "adressering")));

        assertEquals(Http.JSON.readTree("""
                {"type": "RaadpleegMetBurgerservicenummer", "personen": [{
                 "geheimhoudingPersoonsgegevens": true, "naam": {"voornamen": "Sanne"},
                 "kinderen": [{"naam": {"voornamen": "Bo"}}, {"naam": {"voornamen": "Kim"}}]}]}"""), antwoord);
    }

    @Test
    void brpGeeftOngevraagdWatBijEenGevraagdVeldHoort() throws Exception {
        Http.vraag("PUT", url + "/brp/personen/999990020", Http.JSON.readTree("""
                {"geboorte": {"datum": {"type": "JaarDatum", "jaar": 1984}, "inOnderzoek": {"datum": true}, "plaats": {"code": "0166"}},
                 "opschortingBijhouding": {"reden": {"code": "O"}, "datum": {"type": "DatumOnbekend", "onbekend": true}},
                 "verblijfplaats": {"type": "VerblijfplaatsBuitenland", "verblijfadres": {"regel1": "Rue 1"}}}"""));
        var antwoord = Http.vraag("POST", url + "/brp/personen", Map.of("type", "RaadpleegMetBurgerservicenummer",
                "burgerservicenummer", List.of("999990020"), "fields", List.of("geboorte.datum", "verblijfplaats.verblijfadres.postcode")));

        assertEquals(Http.JSON.readTree("""
                {"geboorte": {"datum": {"type": "JaarDatum", "jaar": 1984}, "inOnderzoek": {"datum": true}},
                 "opschortingBijhouding": {"reden": {"code": "O"}, "datum": {"type": "DatumOnbekend", "onbekend": true}},
                 "verblijfplaats": {"type": "VerblijfplaatsBuitenland", "verblijfadres": {}}}"""), antwoord.path("personen").path(0));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | /klok                 | {"vandaag":"2 november"}  | 400
            PUT  | /klok                 | geen json                 | 400
            POST | /token                | {"rollen":["jurist"]}     | 400
            PUT  | /uht/personen/12      | {"status":"erkend"}       | 400
            POST | /brp/personen         | {"type":"ZoekMetPostcode"} | 400
            GET  | /bestaat-niet         | {}                        | 404
            GET  | /token                | {}                        | 405
            """)
    void foutIsEenProbleemInHetNederlands(String methode, String pad, String body, int status) throws Exception {
        var verzoek = HttpRequest.newBuilder(URI.create(url + pad)).method(methode, HttpRequest.BodyPublishers.ofString(body)).build();
        var antwoord = HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());
        assertEquals(status, antwoord.statusCode());
        assertEquals("application/problem+json", antwoord.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(status, Http.JSON.readTree(antwoord.body()).path("status").asInt());
        assertNotEquals("", Http.JSON.readTree(antwoord.body()).path("detail").asText());
    }

    private HttpResponse<String> stuur(String methode, String pad, Object body) throws IOException {
        return Http.stuur(methode, url + pad, body, null, Duration.ofSeconds(10));
    }

    private String token(Map<String, ?> aanvraag) {
        return Http.vraag("POST", url + "/token", aanvraag).path("token").asText();
    }

    private Webserver nep(Onderdeel dienst, List<String> ontvangen) throws IOException {
        return new Webserver(poorten.poort(dienst)).route("PUT", "/klok", v -> {
            ontvangen.add(dienst + " " + v.json().path("vandaag").asText());
            return Antwoord.json(Map.of());
        }).start();
    }

    /** The claims, after the signature was checked with nothing but what the issuer publishes. */
    private JsonNode geverifieerd(String token) throws Exception {
        var delen = token.split("\\.");
        var kop = Http.JSON.readTree(Base64.getUrlDecoder().decode(delen[0]));
        assertEquals("RS256", kop.path("alg").asText());
        var jwk = Http.vraag("GET", url + "/oidc/jwks", null).path("keys").get(0);
        assertEquals(jwk.path("kid"), kop.path("kid"));
        var sleutel = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(getal(jwk.path("n")), getal(jwk.path("e"))));
        var handtekening = Signature.getInstance("SHA256withRSA");
        handtekening.initVerify(sleutel);
        handtekening.update((delen[0] + "." + delen[1]).getBytes());
        assertTrue(handtekening.verify(Base64.getUrlDecoder().decode(delen[2])));
        return Http.JSON.readTree(Base64.getUrlDecoder().decode(delen[1]));
    }

    private static BigInteger getal(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private static String bewijs(Path sleutel, String bestemming) throws Exception {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        var claims = Map.of("iss", "beschikking-service", "sub", "beschikking-service", "aud", bestemming,
                "exp", Instant.now().getEpochSecond() + 30);
        var kop = base64.encodeToString("{\"alg\":\"RS256\"}".getBytes());
        var tekst = kop + "." + base64.encodeToString(Http.json(claims).getBytes());
        return tekst + "." + base64.encodeToString(Sleutel.van(sleutel).onderteken(tekst.getBytes()));
    }

    private HttpResponse<String> clientCredentials(String bewijs) throws Exception {
        var body = "grant_type=client_credentials&client_assertion=" + bewijs
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";
        var verzoek = HttpRequest.newBuilder(URI.create(url + "/oidc/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());
    }
}
