package nl.bredeondersteuning.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Tokens zoals de identiteitsvoorziening van een gemeente ze geeft, voor tests: RS256, met alle claims die de suite eist. */
public final class Tokens {

    public static final String UITGEVER = "https://id.test.example";
    private static final KeyPair SLEUTELS = sleutels();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {
    }

    public static String publiekeSleutel() {
        return Base64.getEncoder().encodeToString(SLEUTELS.getPublic().getEncoded());
    }

    /** Een token voor één gemeente. */
    public static String van(String gebruiker, String rol, String gemeente) {
        return met(gebruiker, rol, List.of(gemeente), claims -> { });
    }

    public static String van(String gebruiker, String rol, List<String> gemeenten) {
        return met(gebruiker, rol, gemeenten, claims -> { });
    }

    /** Een token waarvan de claims nog te veranderen zijn, ook om er een fout in te maken. */
    public static String met(String gebruiker, String rol, List<String> gemeenten, Consumer<Map<String, Object>> aanpassing) {
        var nu = Clock.systemUTC().instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>(Map.of("iss", UITGEVER, "aud", "brede-ondersteuning", "sub", gebruiker,
                "preferred_username", gebruiker, "azp", "lokale-suite", "jti", UUID.randomUUID().toString(), "iat", nu, "exp", nu + 3600,
                "scope", rol, "gemeenten", gemeenten));
        aanpassing.accept(claims);
        return onderteken(Map.of("alg", "RS256", "typ", "JWT"), claims, SLEUTELS);
    }

    /** Ondertekent met een sleutel die niemand kent. */
    public static String metAndereSleutel(String gebruiker, String rol, String gemeente) {
        var delen = van(gebruiker, rol, gemeente).split("\\.");
        var kop = delen[0] + "." + delen[1];
        return kop + "." + BASE64.encodeToString(handtekening(kop, sleutels()));
    }

    private static String onderteken(Map<String, Object> kop, Map<String, Object> claims, KeyPair sleutels) {
        try {
            var tekst = BASE64.encodeToString(JSON.writeValueAsBytes(kop)) + "." + BASE64.encodeToString(JSON.writeValueAsBytes(claims));
            return tekst + "." + BASE64.encodeToString(handtekening(tekst, sleutels));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static byte[] handtekening(String tekst, KeyPair sleutels) {
        try {
            var handtekening = Signature.getInstance("SHA256withRSA");
            handtekening.initSign(sleutels.getPrivate());
            handtekening.update(tekst.getBytes(StandardCharsets.US_ASCII));
            return handtekening.sign();
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static KeyPair sleutels() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
