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

    private final Wereld wereld;

    public BesluitStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    private String pad(String rest) {
        return "/v1/zaken/" + wereld.zaak() + rest;
    }

    private List<JsonNode> besluiten(String soort) {
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/besluiten", wereld.zaak()).path("besluiten"))
                .filter(besluit -> soort.equals(besluit.path("soort").asText())).toList();
    }

    /** Het jongste besluit van deze soort in de zaak. */
    JsonNode jongste(String soort) {
        return besluiten(soort).stream().reduce((eerder, later) -> later)
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
            wereld.laatsteBesluit = antwoord.json().path("besluitId").asText();
        }
    }

    @Als("{medewerker} het besluit {besluitsoort} vaststelt")
    public void vaststelt(String medewerker, String soort) {
        beslis(medewerker, met(soort, "ter vaststelling"), "/vaststellingen", null);
    }

    @Als("het besluit {besluitsoort} wordt bekendgemaakt via {kanaal}")
    public void bekendgemaakt(String soort, String kanaal) {
        wereld.begin();
        beslis("Bakker", met(soort, "vastgesteld"), "/bekendmakingen", Wereld.json().put("kanaal", kanaal));
    }

    private void beslis(String medewerker, JsonNode besluit, String rest, ObjectNode inhoud) {
        wereld.laatsteBesluit = besluit.path("besluitId").asText();
        wereld.handel(Onderdeel.BESCHIKKING, medewerker, "POST", pad("/besluiten/" + besluit.path("besluitId").asText() + rest), inhoud,
                Map.of("If-Match", besluit.path("etag").asText()));
    }

    @Als("het besluit {besluitsoort} is genomen en bekendgemaakt op {datum}")
    public void genomen(String soort, LocalDate dag) {
        wereld.zetKlok(dag);
        opstelt("Bakker", soort);
        if (!wereld.laatste.geweigerd()) {
            vaststelt("Smit", soort);
        }
        if (!wereld.laatste.geweigerd()) {
            bekendgemaakt(soort, "de post");
        }
    }

    @Als("{persoon} tot en met {datum} een zienswijze kan geven over het besluit {besluitsoort}")
    public void zienswijzeMogelijk(String aanduiding, LocalDate dag, String soort) {
        wereld.handel(Onderdeel.BESCHIKKING, "Bakker", pad("/zienswijzeverzoeken"),
                Wereld.json().put("besluitsoort", soort).put("totEnMet", dag.toString()));
        laatstGehoord = soort;
    }

    private String laatstGehoord = "voorziening toegekend";

    @Als("{persoon} als zienswijze geeft: {string}")
    public void zienswijze(String aanduiding, String tekst) {
        wereld.handel(Onderdeel.BESCHIKKING, "Bakker", pad("/zienswijzen"),
                Wereld.json().put("besluitsoort", laatstGehoord).put("tekst", tekst));
    }

    @Als("van het horen wordt afgezien op grond van {artikel}: {string}")
    public void zietAf(String artikel, String reden) {
        if (artikel.startsWith("Awb 7:3")) {
            new BezwaarStappen(wereld, this).zietAf(artikel, reden);
            return;
        }
        wereld.wacht(() -> laatstGehoord = besluitenInVoorbereiding().orElse(laatstGehoord));
        var soort = laatstGehoord;
        wereld.handel(Onderdeel.BESCHIKKING, "Smit", pad("/hoorafzieningen"),
                Wereld.json().put("besluitsoort", soort).put("artikel", artikel).put("reden", reden));
    }

    private Optional<String> besluitenInVoorbereiding() {
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/besluiten", wereld.zaak()).path("besluiten"))
                .filter(besluit -> List.of("concept", "ter vaststelling").contains(besluit.path("status").asText()))
                .map(besluit -> besluit.path("soort").asText()).reduce((eerder, later) -> later);
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

    @Dan("is de brief bij het besluit {besluitsoort} gericht aan {persoon}")
    public void gerichtAan(String soort, String aanduiding) {
        wereld.wacht(() -> assertTrue(brieven(soort).anyMatch(tekst -> tekst.contains(kaal(wereld.persoon(aanduiding).achternaam))),
                () -> brieven(soort).toList().toString()));
    }

    /** Alle brieven bij het besluit: bij een einde krijgt ieder gezinslid een eigen brief. */
    private Stream<String> brieven(String soort) {
        var besluit = jongste(soort).path("besluitId").asText();
        return Aanhaling.lijst(wereld.leesZaak(Onderdeel.BESCHIKKING, "/brieven", wereld.zaak()).path("brieven"))
                .filter(brief -> besluit.equals(brief.path("besluitId").asText()))
                .map(brief -> tekst(wereld.lees(Onderdeel.BESCHIKKING, "Bakker", pad("/brieven/" + brief.path("briefId").asText()
                        + "/pdf"))));
    }

    private String brief(String soort) {
        var besluit = besluiten(soort).stream().filter(gevonden -> gevonden.hasNonNull("briefId")).reduce((eerder, later) -> later)
                .orElseThrow(() -> new AssertionError("geen brief bij " + soort));
        return tekst(wereld.lees(Onderdeel.BESCHIKKING, "Bakker", pad("/besluiten/" + besluit.path("besluitId").asText() + "/brief")));
    }

    private static String tekst(Antwoord antwoord) {
        if (antwoord.geweigerd()) {
            throw new AssertionError("brief: " + antwoord);
        }
        try (var document = Loader.loadPDF(antwoord.inhoud())) {
            return kaal(new PDFTextStripper().getText(document));
        } catch (IOException fout) {
            throw new AssertionError("de brief is geen PDF", fout);
        }
    }

    private static String kaal(String tekst) {
        return tekst.replace("\u00ad", "").replace('\u00a0', ' ').replaceAll("\\s+", " ").toLowerCase();
    }
}
