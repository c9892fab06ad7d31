package nl.bredeondersteuning.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Verzoek;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** The stand-in for the identity provider: tokens for people and tests on request, and client credentials for a service. */
final class Tokens {
    /** The one service that calls others; it proves itself with a key (private_key_jwt). */
    static final String CLIENT = "beschikking-service";
    private static final String AUDIENCE = "brede-ondersteuning";
    private static final String BEWIJS = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final long EEN_UUR = 3600;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Sleutel sleutel;
    private final Sleutel clientSleutel;
    private final String issuer;
    private final List<String> alleGemeenten;
    private final Inloggen inloggen;
    private final Clock klok;

    Tokens(Sleutel sleutel, Sleutel clientSleutel, String issuer, List<String> alleGemeenten, Inloggen inloggen, Clock klok) {
        this.sleutel = sleutel;
        this.clientSleutel = clientSleutel;
        this.issuer = issuer;
        this.alleGemeenten = alleGemeenten;
        this.inloggen = inloggen;
        this.klok = klok;
    }

    void routes(Webserver server) {
        inloggen.routes(server);
        server.route("POST", "/token", v -> Antwoord.json(Map.of("token", opVerzoek(v.json()))))
                .route("GET", "/oidc/.well-known/openid-configuration", _ -> Antwoord.json(configuratie()))
                .route("GET", "/oidc/jwks", _ -> Antwoord.json(Map.of("keys", List.of(sleutel.jwk()))))
                .route("POST", "/oidc/token", this::token);
    }

    /** A token with which the stand-ins themselves, or a service, call a service. */
    String voorDienst(String naam) throws GeneralSecurityException {
        return teken(claims(naam, List.of("dienst"), alleGemeenten, EEN_UUR));
    }

    private String opVerzoek(JsonNode verzoek) throws GeneralSecurityException {
        var gebruiker = verzoek.path("gebruiker").asText("");
        var rollen = teksten(verzoek.path("rollen"));
        if (gebruiker.isBlank() || rollen.isEmpty()) {
            throw new Weigering(400, "Ongeldige invoer",
                    "Geef 'gebruiker' (tekst), 'rollen' (lijst) en 'gemeente' (code) of 'gemeenten' (lijst).");
        }
        var gemeenten = new ArrayList<>(teksten(verzoek.path("gemeente")));
        gemeenten.addAll(teksten(verzoek.path("gemeenten")));
        var claims = claims(gebruiker, rollen, gemeenten, verzoek.path("geldigSeconden").asLong(EEN_UUR));
        if (verzoek.has("audience")) claims.put("aud", verzoek.get("audience").asText());
        if (verzoek.has("azp")) claims.put("azp", verzoek.get("azp").asText());
        claims.keySet().removeAll(teksten(verzoek.path("zonder")));
        return teken(claims);
    }

    private Map<String, Object> claims(String gebruiker, List<String> rollen, List<String> gemeenten, long seconden) {
        var nu = klok.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", AUDIENCE);
        claims.put("sub", gebruiker);
        claims.put("preferred_username", gebruiker);
        claims.put("azp", CLIENT.equals(gebruiker) ? CLIENT : "lokale-suite");
        claims.put("jti", UUID.randomUUID().toString());
        // An expired token (a negative number of seconds) was issued before it expired.
        claims.put("iat", seconden > 0 ? nu : nu + seconden - EEN_UUR);
        claims.put("exp", nu + seconden);
        claims.put("scope", String.join(" ", rollen));
        claims.put("gemeenten", gemeenten);
        return claims;
    }

    private String teken(Map<String, Object> claims) throws GeneralSecurityException {
        var kop = Map.of("alg", "RS256", "typ", "JWT", "kid", sleutel.id());
        var tekst = deel(Http.json(kop).getBytes(StandardCharsets.UTF_8)) + "." + deel(Http.json(claims).getBytes(StandardCharsets.UTF_8));
        return tekst + "." + deel(sleutel.onderteken(tekst.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String deel(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private Map<String, Object> configuratie() {
        var configuratie = new LinkedHashMap<String, Object>();
        configuratie.put("issuer", issuer);
        configuratie.put("jwks_uri", issuer + "/jwks");
        configuratie.put("token_endpoint", issuer + "/token");
        configuratie.put("authorization_endpoint", issuer + "/inloggen");
        configuratie.put("end_session_endpoint", issuer + "/afmelding");
        configuratie.put("grant_types_supported", List.of("client_credentials", "authorization_code"));
        configuratie.put("response_types_supported", List.of("code", "token"));
        configuratie.put("code_challenge_methods_supported", List.of("S256"));
        configuratie.put("subject_types_supported", List.of("public"));
        configuratie.put("id_token_signing_alg_values_supported", List.of("RS256"));
        configuratie.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt", "none"));
        configuratie.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        return configuratie;
    }

    private Antwoord token(Verzoek verzoek) throws GeneralSecurityException {
        var velden = Webserver.velden(verzoek.body());
        return "authorization_code".equals(velden.get("grant_type")) ? aangemeld(velden) : clientCredentials(velden);
    }

    /** An identity token for the board with the same claims as an access token, but meant for the board. */
    private Antwoord aangemeld(Map<String, String> velden) throws GeneralSecurityException {
        var wie = inloggen.inwisselen(velden);
        if (wie == null) return oauthFout(400, "invalid_grant");
        var claims = claims(wie.gebruiker(), wie.rollen(), wie.gemeenten(), EEN_UUR);
        var toegang = teken(claims);
        claims.put("aud", Inloggen.CLIENT);
        claims.put("azp", Inloggen.CLIENT);
        return Antwoord.json(Map.of("access_token", toegang, "id_token", teken(claims), "token_type", "Bearer", "expires_in", EEN_UUR));
    }

    private Antwoord clientCredentials(Map<String, String> velden) throws GeneralSecurityException {
        if (!"client_credentials".equals(velden.get("grant_type"))) return oauthFout(400, "unsupported_grant_type");
        if (!BEWIJS.equals(velden.get("client_assertion_type")) || !bewijst(velden.getOrDefault("client_assertion", ""))) {
            return oauthFout(401, "invalid_client");
        }
        return Antwoord.json(Map.of("access_token", voorDienst(CLIENT), "token_type", "Bearer", "expires_in", EEN_UUR, "scope", "dienst"));
    }

    /** RFC 7523: signed by the client's key, issued by and about the client, meant for us, not expired. */
    private boolean bewijst(String jwt) throws GeneralSecurityException {
        var delen = jwt.split("\\.");
        if (delen.length != 3) return false;
        try {
            var tekst = (delen[0] + "." + delen[1]).getBytes(StandardCharsets.US_ASCII);
            if (!clientSleutel.klopt(tekst, Base64.getUrlDecoder().decode(delen[2]))) return false;
            var claims = Http.JSON.readTree(Base64.getUrlDecoder().decode(delen[1]));
            var voorOns = teksten(claims.path("aud")).stream().anyMatch(aud -> aud.equals(issuer) || aud.equals(issuer + "/token"));
            return CLIENT.equals(claims.path("iss").asText()) && CLIENT.equals(claims.path("sub").asText()) && voorOns
                    && claims.path("exp").asLong() > klok.instant().getEpochSecond();
        } catch (IOException | IllegalArgumentException | SignatureException _) {
            return false;
        }
    }

    /** RFC 6749 fixes the form of these errors, so they are no problem+json. */
    private static Antwoord oauthFout(int status, String code) {
        return Antwoord.json(status,
                Map.of("error", code, "error_description", "Alleen client_credentials met private_key_jwt van " + CLIENT
                        + ", of een code van " + Inloggen.CLIENT + "."));
    }

    private static List<String> teksten(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return List.of();
        if (!node.isArray()) return List.of(node.asText());
        return node.valueStream().map(JsonNode::asText).toList();
    }
}
