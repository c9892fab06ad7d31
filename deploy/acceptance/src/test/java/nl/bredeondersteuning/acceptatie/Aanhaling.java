package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Vergelijkt aanhalingen: {@code artikel} vooraan telt niet mee, een heel artikel of lid omvat zijn onderdelen. */
final class Aanhaling {

    private Aanhaling() {
    }

    static boolean past(String gevraagd, String gevonden) {
        var heel = kaal(gevraagd);
        var deel = kaal(gevonden);
        return deel.equals(heel) || deel.startsWith(heel + " ");
    }

    private static String kaal(String aanhaling) {
        return aanhaling.strip().replaceFirst("^artikel ", "");
    }

    static Stream<JsonNode> lijst(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    /** Of een bevinding met één van deze uitkomsten de aanhaling heeft. */
    static boolean bevinding(JsonNode bevindingen, String artikel, String... uitkomsten) {
        return lijst(bevindingen).anyMatch(bevinding -> past(artikel, bevinding.path("artikel").asText())
                && java.util.List.of(uitkomsten).contains(bevinding.path("uitkomst").asText()));
    }
}
