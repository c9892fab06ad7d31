package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Bezwaar (Z). */
public class BezwaarStappen {

    private static final String BESLISSING = "beslissing op bezwaar";

    private final Wereld wereld;
    private final BesluitStappen besluiten;

    public BezwaarStappen(Wereld wereld, BesluitStappen besluiten) {
        this.wereld = wereld;
        this.besluiten = besluiten;
    }

    private String pad(String rest) {
        return "/v1/zaken/" + zaak() + rest;
    }

    /** De zaak van "het bezwaar": deze, als er hier een is, en anders die van het laatst ingediende. */
    private String zaak() {
        return wereld.bezwaarzaken.isEmpty() || wereld.bezwaarzaken.contains(wereld.zaak()) ? wereld.zaak() : wereld.bezwaarzaken.getLast();
    }

    @Als("{persoon} bezwaar maakt tegen het besluit {besluitsoort}")
    public void maaktBezwaar(String aanduiding, String soort) {
        leg(aanduiding, soort, Wereld.json());
    }

    @Als("het bezwaar van {persoon} tegen het besluit {besluitsoort} binnenkomt met poststempel {datum}")
    public void komtBinnen(String aanduiding, String soort, LocalDate gepost) {
        leg(aanduiding, soort, Wereld.json().put("gepostOp", gepost.toString()));
    }

    private void leg(String aanduiding, String soort, ObjectNode inhoud) {
        wereld.begin();
        var zaak = wereld.zaak(aanduiding);
        wereld.handel(Onderdeel.BESCHIKKING, "Visser", "/v1/zaken/" + zaak + "/bezwaren",
                inhoud.put("besluitId", besluiten.jongste(soort, zaak).path("besluitId").asText()));
        wereld.bezwaarzaken.add(zaak);
    }

    /** Het laatst ingediende bezwaar. */
    private JsonNode bezwaar() {
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/bezwaren", zaak()).path("bezwaren"))
                .reduce((eerder, later) -> later).orElseThrow(() -> new AssertionError("er is geen bezwaar"));
    }

    @Als("het bezwaar naar de bezwaarschriftencommissie gaat")
    public void naarCommissie() {
        doe("Visser", "/commissieverwijzingen", null);
    }

    @Als("{persoon} over het bezwaar wordt gehoord door {medewerker}")
    public void gehoord(String aanduiding, String medewerker) {
        doe(medewerker, "/hoorzittingen", Wereld.json().put("verslag", "De indiener lichtte het bezwaar toe."));
    }

    void zietAf(String artikel, String reden) {
        doe("Visser", "/hoorafzieningen", Wereld.json().put("artikel", artikel).put("reden", reden));
    }

    private void doe(String medewerker, String rest, ObjectNode inhoud) {
        wereld.begin();
        wereld.handel(Onderdeel.BESCHIKKING, medewerker, pad("/bezwaren/" + bezwaar().path("bezwaarId").asText() + rest), inhoud);
    }

    /** De andere jurist stelt op; wie genoemd is, stelt vast, met het token dat voor deze handeling is gevraagd. */
    @Als("{medewerker} het bezwaar {bezwaaruitkomst} verklaart")
    public void verklaart(String medewerker, String uitkomst) {
        wereld.begin();
        var token = wereld.neemToken();
        var opsteller = "Visser".equals(medewerker) ? "Bos" : "Visser";
        var opgesteld = wereld.handel(Onderdeel.BESCHIKKING, opsteller, pad("/besluiten"), Wereld.json().put("soort", BESLISSING)
                .put("bezwaarId", bezwaar().path("bezwaarId").asText()).put("bezwaaruitkomst", uitkomst));
        if (opgesteld.geweigerd()) {
            return;
        }
        wereld.metToken(token);
        var besluit = opgesteld.json().path("besluitId").asText();
        wereld.laatsteBesluit.put(zaak(), besluit);
        wereld.handel(Onderdeel.BESCHIKKING, medewerker, "POST", pad("/besluiten/" + besluit + "/vaststellingen"), null,
                Map.of("If-Match", opgesteld.json().path("etag").asText()));
    }

    @Dan("is het bezwaar {tijdigheid}")
    public void tijdig(String tijdigheid) {
        wereld.wacht(() -> assertEquals("op tijd".equals(tijdigheid), bezwaar().path("tijdig").asBoolean(), () -> bezwaar().toString()));
    }
}
