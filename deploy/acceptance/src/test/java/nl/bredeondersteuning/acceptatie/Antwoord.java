package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Wat een service antwoordde; status 0 is: geen verbinding. */
record Antwoord(int status, byte[] inhoud, Map<String, String> kopregels) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Antwoord geenVerbinding() {
        return new Antwoord(0, new byte[0], Map.of());
    }

    static Map<String, String> kopregels(Map<String, java.util.List<String>> bron) {
        var kopregels = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        bron.forEach((naam, waarden) -> kopregels.put(naam, waarden.getFirst()));
        return kopregels;
    }

    boolean geweigerd() {
        return status == 0 || status >= 400;
    }

    boolean anderMoment() {
        return status == 409 && tekst().contains("probleem:ander-moment");
    }

    String tekst() {
        return new String(inhoud, java.nio.charset.StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return inhoud.length == 0 ? MissingNode.getInstance() : JSON.readTree(inhoud);
        } catch (IOException fout) {
            return MissingNode.getInstance();
        }
    }

    Optional<String> kopregel(String naam) {
        return Optional.ofNullable(kopregels.get(naam));
    }

    @Override
    public String toString() {
        return status + " " + (tekst().length() > 1500 ? tekst().substring(0, 1500) : tekst());
    }
}
