package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bredeondersteuning.local.Onderdeel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Besluit, brief en bekendmaking (D). */
public class BesluitStappen {

    private static final List<String> GENOMEN = List.of("vastgesteld", "bekendgemaakt");
    private static final List<String> OPEN = List.of("concept", "ter vaststelling");

    private final Wereld wereld;
    /** Per zaak waarover het laatst om een zienswijze is gevraagd. */
    private final Map<String, String> gehoord = new HashMap<>();

    public BesluitStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    private String pad(String rest) {
        return "/v1/zaken/" + wereld.zaak() + rest;
    }

    private Stream<JsonNode> alle(String zaak) {
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/besluiten", zaak).path("besluiten"));
    }

    private List<JsonNode> besluiten(String soort) {
        return alle(wereld.zaak()).filter(besluit -> soort.equals(besluit.path("soort").asText())).toList();
    }

    private JsonNode jongste(String soort) {
        return jongste(soort, wereld.zaak());
    }

    /** Het jongste besluit van deze soort in de zaak. */
    JsonNode jongste(String soort, String zaak) {
        return alle(zaak).filter(besluit -> soort.equals(besluit.path("soort").asText())).reduce((eerder, later) -> later)
                .orElseThrow(() -> new AssertionError("geen besluit " + soort));
    }

    private JsonNode met(String soort, String status) {
        var alle = besluiten(soort);
        return alle.stream().filter(besluit -> status.equals(besluit.path("status").asText())).reduce((eerder, later) -> later)
                .or(() -> alle.stream().reduce((eerder, later) -> later)).orElseThrow(() -> new AssertionError("geen besluit " + soort));
    }

    @Als("{medewerker} het besluit {besluitsoort} opstelt")
    public void opstelt(String medewerker, String soort) {
        var inhoud = Wereld.json().put("soort", soort);
        inhoud.putObject("bijzondereOmstandigheden").put("aanwezig", false).put("toelichting", "Er zijn geen bijzondere omstandigheden.");
        stelOp(medewerker, inhoud);
    }

    @Als("{medewerker} het besluit {besluitsoort} opstelt zonder toets aan {artikel}")
    public void opsteltZonder(String medewerker, String soort, String artikel) {
        stelOp(medewerker, Wereld.json().put("soort", soort));
    }

    private void stelOp(String medewerker, ObjectNode inhoud) {
        var antwoord = wereld.handel(Onderdeel.BESCHIKKING, medewerker, pad("/besluiten"), inhoud);
        if (!antwoord.geweigerd()) {
            wereld.laatsteBesluit.put(wereld.zaak(), antwoord.json().path("besluitId").asText());
        }
    }

    @Als("{medewerker} het besluit {besluitsoort} vaststelt")
    public void vaststelt(String medewerker, String soort) {
        wereld.begin();
        beslis(medewerker, met(soort, "ter vaststelling"), "/vaststellingen", null);
    }

    @Als("het besluit {besluitsoort} wordt bekendgemaakt via {kanaal}")
    public void bekendgemaakt(String soort, String kanaal) {
        wereld.begin();
        beslis("Bakker", met(soort, "vastgesteld"), "/bekendmakingen", Wereld.json().put("kanaal", kanaal));
    }

    private void beslis(String medewerker, JsonNode besluit, String rest, ObjectNode inhoud) {
        wereld.laatsteBesluit.put(wereld.zaak(), besluit.path("besluitId").asText());
        wereld.handel(Onderdeel.BESCHIKKING, medewerker, "POST", pad("/besluiten/" + besluit.path("besluitId").asText() + rest), inhoud,
                Map.of("If-Match", besluit.path("etag").asText()));
    }

    @Als("het besluit {besluitsoort} is genomen en bekendgemaakt op {datum}")
    public void genomen(String soort, LocalDate dag) {
        wereld.achterElkaar(() -> wereld.zetKlok(dag), () -> opstelt("Bakker", soort), () -> vaststelt("Smit", soort),
                () -> bekendgemaakt(soort, "de post"));
    }

    @Als("{persoon} tot en met {datum} een zienswijze kan geven over het besluit {besluitsoort}")
    public void zienswijzeMogelijk(String aanduiding, LocalDate dag, String soort) {
        var zaak = wereld.zaak(aanduiding);
        wereld.handel(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaak + "/zienswijzeverzoeken",
                Wereld.json().put("besluitsoort", soort).put("totEnMet", dag.toString()));
        gehoord.put(zaak, soort);
    }

    @Als("{persoon} als zienswijze geeft: {string}")
    public void zienswijze(String aanduiding, String tekst) {
        wereld.begin();
        var zaak = wereld.zaak(aanduiding);
        var soort = gehoord.containsKey(zaak) ? gehoord.get(zaak) : inVoorbereiding(zaak);
        wereld.handel(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaak + "/zienswijzen",
                Wereld.json().put("besluitsoort", soort).put("tekst", tekst));
    }

    @Als("van het horen wordt afgezien op grond van {artikel}: {string}")
    public void zietAf(String artikel, String reden) {
        wereld.begin();
        if (Aanhaling.past("Awb 7:3", artikel)) {
            new BezwaarStappen(wereld, this).zietAf(artikel, reden);
            return;
        }
        wereld.handel(Onderdeel.BESCHIKKING, "Smit", pad("/hoorafzieningen"), Wereld.json().put("besluitsoort", inVoorbereiding(wereld.zaak()))
                .put("artikel", artikel).put("reden", reden));
    }

    /** De soort van het besluit dat openligt; is er nog geen, dan dat waarover gehoord wordt, of wat er in deze zaak nog te besluiten is. */
    private String inVoorbereiding(String zaak) {
        var alle = alle(zaak).toList();
        var verleend = alle.stream().anyMatch(besluit -> "toegang verleend".equals(besluit.path("soort").asText()));
        return alle.stream().filter(besluit -> OPEN.contains(besluit.path("status").asText())).map(besluit -> besluit.path("soort").asText())
                .reduce((eerder, later) -> later).or(() -> Optional.ofNullable(gehoord.get(zaak)))
                .orElse(verleend ? "beëindiging" : "toegang geweigerd");
    }

    @Dan("is er een besluit {besluitsoort} met de status {besluitstatus}")
    public void heeftStatus(String soort, String status) {
        wereld.wacht(() -> assertTrue(besluiten(soort).stream().anyMatch(besluit -> status.equals(besluit.path("status").asText())),
                besluiten(soort).toString()));
    }

    @Dan("is er geen besluit {besluitsoort}")
    public void geenBesluit(String soort) {
        wereld.naVerwerking(() -> assertTrue(besluiten(soort).stream().noneMatch(besluit ->
                GENOMEN.contains(besluit.path("status").asText())),
                besluiten(soort).toString()));
    }

    @Dan("is/zijn er precies {int} besluit/besluiten {besluitsoort}")
    public void aantal(int aantal, String soort) {
        wereld.naVerwerking(() -> assertEquals(aantal, besluiten(soort).size()));
    }

    @Dan("noemt het besluit {besluitsoort} de grondslag {artikel}")
    public void grondslag(String soort, String artikel) {
        wereld.wacht(() -> assertTrue(Aanhaling.lijst(jongste(soort).path("bevindingen"))
                .anyMatch(bevinding -> Aanhaling.past(artikel, bevinding.path("artikel").asText())), jongste(soort).toString()));
    }

    @Dan("noemt het besluit {besluitsoort} het beleid {string}")
    public void beleid(String soort, String publicatie) {
        wereld.wacht(() -> assertEquals(publicatie, jongste(soort).path("beleid").asText()));
    }

    @Dan("bevat de brief bij het besluit {besluitsoort} de tekst {string}")
    public void bevat(String soort, String tekst) {
        wereld.wacht(() -> assertTrue(brief(soort).contains(kaal(tekst)), () -> brief(soort)));
    }

    @Dan("bevat de brief bij het besluit {besluitsoort} niet de tekst {string}")
    public void bevatNiet(String soort, String tekst) {
        wereld.naVerwerking(() -> assertFalse(brief(soort).contains(kaal(tekst)), () -> brief(soort)));
    }

    /** Wie in de zaak van een ander de brief krijgt, kan ook zelf een zaak hebben. */
    @Dan("is de brief bij het besluit {besluitsoort} gericht aan {persoon}")
    public void gerichtAan(String soort, String aanduiding) {
        var achternaam = kaal(wereld.persoon(aanduiding).achternaam);
        var zaken = Stream.of(wereld.zaak(), wereld.zaak(aanduiding)).distinct().toList();
        wereld.wacht(() -> {
            var brieven = zaken.stream().flatMap(zaak -> brieven(soort, zaak)).toList();
            assertTrue(brieven.stream().anyMatch(tekst -> tekst.contains(achternaam)), brieven::toString);
        });
    }

    /** Alle brieven bij het besluit: bij een einde krijgt ieder gezinslid een eigen brief. */
    private Stream<String> brieven(String soort, String zaak) {
        var besluit = alle(zaak).filter(gevonden -> soort.equals(gevonden.path("soort").asText())).reduce((eerder, later) -> later)
                .map(gevonden -> gevonden.path("besluitId").asText()).orElse("");
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/brieven", zaak).path("brieven"))
                .filter(brief -> besluit.equals(brief.path("besluitId").asText()))
                .map(brief -> tekst(wereld.lees(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaak + "/brieven/"
                        + brief.path("briefId").asText() + "/pdf")));
    }

    private String brief(String soort) {
        var besluit = besluiten(soort).stream().filter(gevonden -> gevonden.hasNonNull("briefId")).reduce((eerder, later) -> later)
                .orElseThrow(() -> new AssertionError("geen brief bij " + soort));
        return tekst(wereld.lees(Onderdeel.BESCHIKKING, "Bakker", pad("/besluiten/" + besluit.path("besluitId").asText() + "/brief")));
    }

    static String tekst(Antwoord antwoord) {
        if (antwoord.geweigerd()) {
            throw new AssertionError("brief: " + antwoord);
        }
        try (var document = Loader.loadPDF(antwoord.inhoud())) {
            return kaal(new PDFTextStripper().getText(document));
        } catch (IOException fout) {
            throw new AssertionError("de brief is geen PDF", fout);
        }
    }

    /** Een regel kan na een streepje eindigen: wat daarna komt, hoort eraan vast. */
    private static String kaal(String tekst) {
        return tekst.replace("\u00ad", "").replace('\u00a0', ' ').replaceAll("\\s+", " ").replace("- ", "-").toLowerCase();
    }
}
