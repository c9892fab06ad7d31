package nl.bredeondersteuning.testkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.Probleemsoort;

/** Wat elk antwoord van de API draagt, en wat een probleem altijd zegt (RFC 9457, NL GOV API Design Rules). */
final class Antwoordeis {

    private static final Map<String, String> KOPREGELS = Map.of("Strict-Transport-Security", "max-age=",
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Content-Security-Policy", "frame-ancestors 'none'",
            "Cache-Control", "no-store", "Content-Language", "nl");
    private static final Map<String, String> TITELS = Arrays.stream(Probleemsoort.values())
            .collect(Collectors.toMap(soort -> soort.type().toString(), Probleemsoort::titel));
    private static final List<String> BINNENWERK =
            List.of("Exception", "nl.bredeondersteuning", "jakarta", "quarkus", "hibernate", "select ");

    private Antwoordeis() {
    }

    static void kopregels(Oproep.Antwoord antwoord, String versie) {
        assertEquals(versie, antwoord.kopregel("API-Version"), "API-Version");
        KOPREGELS.forEach((naam, deel) -> {
            assertNotNull(antwoord.kopregel(naam), naam);
            assertTrue(antwoord.kopregel(naam).contains(deel), naam + ": " + antwoord.kopregel(naam));
        });
    }

    /** Het antwoord is een probleem met een van deze statussen. */
    static void probleem(Oproep.Antwoord antwoord, String versie, int... statussen) {
        assertTrue(Arrays.stream(statussen).anyMatch(status -> status == antwoord.status()),
                () -> "expected " + Arrays.toString(statussen) + " but was " + antwoord.status() + " " + antwoord.tekst());
        kopregels(antwoord, versie);
        var vorm = String.valueOf(antwoord.kopregel("Content-Type"));
        assertTrue(vorm.startsWith("application/problem+json"), vorm);
        var probleem = antwoord.json();
        assertEquals(antwoord.status(), probleem.path("status").asInt());
        assertEquals(TITELS.getOrDefault(probleem.path("type").asText(), "no known type"), probleem.path("title").asText());
        assertTrue(probleem.path("detail").asText().contains(" "), "detail says what to do");
        assertTrue(probleem.path("instance").asText().startsWith("urn:nld:"), "instance");
        BINNENWERK.forEach(deel -> assertFalse(antwoord.tekst().contains(deel), antwoord.tekst()));
    }

    /** Het probleem noemt ten minste deze velden. */
    static void velden(Oproep.Antwoord antwoord, List<String> namen) {
        var genoemd = antwoord.json().findValuesAsText("name");
        assertTrue(genoemd.containsAll(namen), () -> "expected faults at " + namen + " but only at " + genoemd);
    }

    /** Wat het antwoord mist, noemt het document verplicht. */
    static void ontbreekt(Oproep.Antwoord antwoord, List<String> verplicht) {
        antwoord.json().path("invalidParams").forEach(fout -> assertTrue(!"ONTBREEKT".equals(fout.path("code").asText())
                || verplicht.contains(fout.path("name").asText()), () -> "the document does not say that this is required: " + fout));
    }
}
