package nl.bredeondersteuning.deadline.bord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.testkit.Tokens;

/** De aanmelding van een gemeente voor de tests van het bord: wie aanklopt, is meteen aangemeld als wie de test noemt. */
public class Inlogbank implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static volatile String gebruiker = "Bakker";
    private static volatile String rol = "klantbegeleider";
    private static volatile String gemeente = "0166";
    private HttpServer server;

    static void alsVolgende(String naam, String metRol, String bij) {
        gebruiker = naam;
        rol = metRol;
        gemeente = bij;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        server.createContext("/aanmelden", this::aanmelden);
        server.createContext("/token", this::token);
        server.createContext("/sleutels", verzoek -> antwoord(verzoek, sleutels()));
        server.start();
        var adres = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("OIDC_URL", adres, "BORD_SLEUTEL", "een-sleutel-voor-de-tests-van-het-bord",
                "quarkus.oidc.bord.discovery-enabled", "false", "quarkus.oidc.bord.jwks-path", "/sleutels", "quarkus.oidc.bord.jwks.try-all", "true",
                "quarkus.oidc.bord.token.issuer", Tokens.UITGEVER, "quarkus.oidc.bord.authorization-path", "/aanmelden",
                "quarkus.oidc.bord.token-path", "/token", "quarkus.oidc.bord.end-session-path", "/afmelden");
    }

    private void aanmelden(HttpExchange verzoek) throws IOException {
        var zoek = velden(verzoek.getRequestURI().getRawQuery());
        verzoek.getResponseHeaders().add("Location", zoek.get("redirect_uri") + "?code=eenmalig&state=" + zoek.get("state"));
        verzoek.sendResponseHeaders(302, -1);
        verzoek.close();
    }

    private void token(HttpExchange verzoek) throws IOException {
        var idToken = Tokens.met(gebruiker, rol, List.of(gemeente), claims -> {
            claims.put("aud", "termijnbord");
            claims.put("azp", "termijnbord");
        });
        antwoord(verzoek, Map.of("id_token", idToken, "access_token", Tokens.van(gebruiker, rol, gemeente), "token_type", "Bearer",
                "expires_in", 3600));
    }

    private static void antwoord(HttpExchange verzoek, Map<String, ?> inhoud) throws IOException {
        var antwoord = json(inhoud);
        verzoek.getResponseHeaders().add("Content-Type", "application/json");
        verzoek.sendResponseHeaders(200, antwoord.length);
        verzoek.getResponseBody().write(antwoord);
        verzoek.close();
    }

    private static Map<String, ?> sleutels() {
        try {
            var sleutel = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Tokens.publiekeSleutel())));
            return Map.of("keys", List.of(Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", "test",
                    "n", getal(sleutel.getModulus()), "e", getal(sleutel.getPublicExponent()))));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String getal(BigInteger getal) {
        var bytes = getal.toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static byte[] json(Object waarde) throws JsonProcessingException {
        return JSON.writeValueAsBytes(waarde);
    }

    private static Map<String, String> velden(String tekst) {
        var velden = new LinkedHashMap<String, String>();
        for (var veld : tekst.split("&")) {
            var delen = veld.split("=", 2);
            velden.put(delen[0], URLDecoder.decode(delen[1], StandardCharsets.UTF_8));
        }
        return velden;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
