package nl.bredeondersteuning.local.demonstratie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Wat medewerkers voor één persoon in beschikking doen: termijnen, einde, bezwaar en besluiten. */
final class Besluitloket {

    private static final String BAKKER = "Bakker";
    private static final String SMIT = "Smit";
    private static final String VISSER = "Visser";

    private final Lijn lijn;

    Besluitloket(Lijn lijn) {
        this.lijn = lijn;
    }

    void berichtUitstel(String uiterlijk) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/uitstelberichten"), Map.of("uiterlijk", uiterlijk));
    }

    void steltInGebreke() {
        lijn.post(Onderdeel.BESCHIKKING, VISSER, lijn.pad("/ingebrekestellingen"), null);
    }

    void oordeeltOverEinde(String norm, String motivering) {
        lijn.post(Onderdeel.BESCHIKKING, SMIT, lijn.pad("/oordelen"), Map.of("norm", norm, "betreft", "beëindiging", "motivering", motivering));
    }

    void bereidEindeVoor(String laatsteDag, String grond) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/beeindigingen"), Map.of("laatsteDag", laatsteDag, "artikel", grond));
    }

    void vraagtZienswijze(String besluitsoort, String totEnMet, String waarom) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/zienswijzeverzoeken"), Map.of("besluitsoort", besluitsoort, "totEnMet", totEnMet,
                "waarom", waarom));
    }

    void geeftZienswijze(String besluitsoort, String tekst) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/zienswijzen"), Map.of("besluitsoort", besluitsoort, "tekst", tekst));
    }

    void maaktBezwaar(String besluitsoort) {
        var besluit = besluit(lijn.lees(Onderdeel.BESCHIKKING, lijn.pad("/besluiten")).path("besluiten"), besluitsoort);
        lijn.post(Onderdeel.BESCHIKKING, VISSER, lijn.pad("/bezwaren"), Map.of("besluitId", besluit.path("besluitId").asText()));
    }

    /** Opgesteld door de een, vastgesteld door een ander, en per post bekendgemaakt. */
    void besluit(String soort) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/besluiten"), Map.of("soort", soort, "bijzondereOmstandigheden",
                Map.of("aanwezig", false, "toelichting", "Er zijn geen bijzondere omstandigheden gebleken.")));
        beslis(SMIT, soort, "/vaststellingen", null);
        beslis(BAKKER, soort, "/bekendmakingen", Map.of("kanaal", "de post"));
    }

    private void beslis(String medewerker, String soort, String handeling, Map<String, ?> inhoud) {
        var besluit = besluit(lijn.lees(Onderdeel.BESCHIKKING, lijn.pad("/besluiten")).path("besluiten"), soort);
        lijn.post(Onderdeel.BESCHIKKING, medewerker, lijn.pad("/besluiten/" + besluit.path("besluitId").asText() + handeling),
                besluit.path("etag").asText(), inhoud);
    }

    /** Het jongste van deze soort. */
    private static JsonNode besluit(JsonNode besluiten, String soort) {
        return besluiten.valueStream().filter(besluit -> soort.equals(besluit.path("soort").asText())).reduce((eerder, later) -> later)
                .orElseThrow();
    }
}
