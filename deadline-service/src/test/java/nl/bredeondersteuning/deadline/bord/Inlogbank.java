package nl.bredeondersteuning.deadline.bord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        server.start();
        var adres = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("OIDC_URL", adres, "BORD_SLEUTEL", "een-sleutel-voor-de-tests-van-het-bord",
                "quarkus.oidc.bord.discovery-enabled", "false", "quarkus.oidc.bord.public-key", Tokens.publiekeSleutel(),
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
        var antwoord = json(Map.of("id_token", idToken, "access_token", Tokens.van(gebruiker, rol, gemeente), "token_type", "Bearer",
                "expires_in", 3600));
        verzoek.getResponseHeaders().add("Content-Type", "application/json");
        verzoek.sendResponseHeaders(200, antwoord.length);
        verzoek.getResponseBody().write(antwoord);
        verzoek.close();
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
