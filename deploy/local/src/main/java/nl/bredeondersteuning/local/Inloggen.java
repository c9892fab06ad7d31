package nl.bredeondersteuning.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Verzoek;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** The sign-in page of the stand-in for the identity provider: authorization code with PKCE, for the board only. */
final class Inloggen {
    static final String CLIENT = "termijnbord";
    private static final String GEMEENTE = "0166";
    /** Who works in the demonstration, and as what. */
    private static final Map<String, String> MEDEWERKERS = mensen();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String terugNaar;
    private final Map<String, Uitgave> codes = new ConcurrentHashMap<>();

    /** What was promised under a code; it is good once. */
    private record Uitgave(String gebruiker, String uitdaging, String terug) {
    }

    /** Who signed in. */
    record Aangemeld(String gebruiker, List<String> rollen, List<String> gemeenten) {
    }

    /** @param deadline the address of the service that shows the board */
    Inloggen(String deadline) {
        this.terugNaar = deadline;
    }

    void routes(Webserver server) {
        server.route("GET", "/oidc/inloggen", this::pagina)
                .route("GET", "/oidc/aanmelding", this::meldAan)
                .route("GET", "/oidc/afmelding", v -> Antwoord.naar(veilig(v.zoek().get("post_logout_redirect_uri"))));
    }

    private static Map<String, String> mensen() {
        var mensen = new LinkedHashMap<String, String>();
        mensen.put("Bakker", "klantbegeleider");
        mensen.put("Smit", "besluitnemer");
        mensen.put("Visser", "jurist");
        return mensen;
    }

    private Antwoord pagina(Verzoek verzoek) {
        keur(verzoek.zoek());
        var velden = new StringBuilder();
        for (var naam : List.of("client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method")) {
            velden.append("<input type=\"hidden\" name=\"").append(naam).append("\" value=\"").append(html(verzoek.zoek().get(naam)))
                    .append("\">");
        }
        var knoppen = new StringBuilder();
        MEDEWERKERS.forEach((naam, rol) -> knoppen.append("<p><button name=\"gebruiker\" value=\"").append(naam).append("\">").append(naam)
                .append(", ").append(rol).append("</button></p>"));
        return new Antwoord(200, "text/html; charset=utf-8", """
                <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Aanmelden (plaatselijke vervanger)</title></head><body><main><h1>Aanmelden</h1>
                <p>Dit is de plaatselijke vervanger van de aanmelding van de gemeente. Kies wie u bent.</p>
                <form action="/oidc/aanmelding">%s%s</form></main></body></html>""".formatted(velden, knoppen));
    }

    private Antwoord meldAan(Verzoek verzoek) {
        var zoek = verzoek.zoek();
        keur(zoek);
        var gebruiker = zoek.getOrDefault("gebruiker", "");
        if (!MEDEWERKERS.containsKey(gebruiker)) throw new Weigering(400, "Ongeldige invoer", "Kies een van de medewerkers.");
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var code = BASE64.encodeToString(bytes);
        codes.put(code, new Uitgave(gebruiker, zoek.get("code_challenge"), zoek.get("redirect_uri")));
        return Antwoord.naar(zoek.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(zoek.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    private void keur(Map<String, String> zoek) {
        if (!CLIENT.equals(zoek.get("client_id")) || !"code".equals(zoek.get("response_type"))
                || !"S256".equals(zoek.get("code_challenge_method")) || zoek.get("code_challenge") == null) {
            throw new Weigering(400, "Ongeldige invoer", "Alleen " + CLIENT + " meldt hier aan, met een code en PKCE (S256).");
        }
        veilig(zoek.get("redirect_uri"));
    }

    private String veilig(String adres) {
        if (adres != null && adres.startsWith(terugNaar + "/bord")) return adres;
        throw new Weigering(400, "Ongeldige invoer", "Terug kan alleen naar het termijnbord op " + terugNaar + "/bord.");
    }

    /** Who signed in under this code, if the verifier is the one of whoever asked for it; the code is then used up. */
    Aangemeld inwisselen(Map<String, String> velden) throws GeneralSecurityException {
        var uitgave = codes.remove(velden.getOrDefault("code", ""));
        var bewijs = velden.getOrDefault("code_verifier", "");
        var afdruk = MessageDigest.getInstance("SHA-256").digest(bewijs.getBytes(StandardCharsets.US_ASCII));
        if (uitgave == null || !uitgave.uitdaging().equals(BASE64.encodeToString(afdruk))
                || !uitgave.terug().equals(velden.get("redirect_uri"))) {
            return null;
        }
        return new Aangemeld(uitgave.gebruiker(), List.of(MEDEWERKERS.get(uitgave.gebruiker())), List.of(GEMEENTE));
    }

    private static String html(String tekst) {
        return tekst == null ? "" : tekst.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
