package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Voorzieningen (V). */
public class VoorzieningStappen {

    private static final List<String> FACTOREN = List.of("VAARDIGHEDEN", "DRAAGKRACHT", "HUISHOUDEN", "DUURZAAMHEID",
            "BIJDRAGE_AAN_DOELSTELLING", "NOODZAAK", "PRIJS");

    private final Wereld wereld;

    public VoorzieningStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    private String pad(String rest) {
        return "/v1/zaken/" + wereld.zaak() + "/voorzieningen" + rest;
    }

    private String id(String omschrijving) {
        return wereld.voorzieningen.get(wereld.zaak() + "/" + omschrijving);
    }

    private JsonNode voorziening(String omschrijving) {
        return wereld.leesZaak(Onderdeel.PLAN, "/voorzieningen/" + id(omschrijving), wereld.zaak());
    }

    private Map<String, String> versie(String id) {
        var etag = wereld.lees(Onderdeel.PLAN, "Bakker", pad("/" + id)).kopregel("ETag");
        return Map.of("If-Match", etag.orElse("\"0\""));
    }

    @Als("{persoon} de {soort} voorziening {string} van {bedrag} vraagt op het leefgebied {leefgebied}")
    public void vraagt(String aanduiding, String soort, String omschrijving, Long bedrag, String leefgebied) {
        if (wereld.persoon(aanduiding).zaakId != null) {
            wereld.onderwerp = wereld.persoon(aanduiding);
        }
        var antwoord = wereld.handel(Onderdeel.PLAN, "Bakker", pad(""), Wereld.json().put("soort", soort).put("omschrijving", omschrijving)
                .put("bedragInCenten", bedrag).put("leefgebied", leefgebied));
        if (!antwoord.geweigerd()) {
            wereld.laatsteVoorziening = antwoord.json().path("voorzieningId").asText();
            wereld.voorzieningen.put(wereld.zaak() + "/" + omschrijving, wereld.laatsteVoorziening);
        }
    }

    private void feit(String id, ObjectNode feiten) {
        wereld.begin();
        wereld.handel(Onderdeel.PLAN, "Bakker", "PATCH", pad("/" + id + "/feiten"), feiten, versie(id));
    }

    @Gegeven("de voorziening {string} betreft {kostensoort}")
    public void betreft(String omschrijving, String kostensoort) {
        feit(id(omschrijving), Wereld.json().put("kostensoort", kostensoort));
    }

    @Gegeven("de voorziening {string} is al gerealiseerd op {datum}")
    public void gerealiseerd(String omschrijving, LocalDate dag) {
        feit(id(omschrijving), Wereld.json().put("gerealiseerdOp", dag.toString()).put("metOverleg", false));
    }

    @Gegeven("er is een bedreigende situatie: {string}")
    public void bedreigend(String situatie) {
        feit(wereld.laatsteVoorziening, Wereld.json().put("bedreigendeSituatie", situatie));
    }

    @Gegeven("de noodzaak van de voorziening {string} is aangetoond met {string}")
    public void noodzaak(String omschrijving, String bewijs) {
        feit(id(omschrijving), Wereld.json().put("noodzaakBewijs", bewijs));
    }

    @Gegeven("tegen herhaling wordt ingezet: {string}")
    public void tegenHerhaling(String maatregel) {
        feit(wereld.laatsteVoorziening, Wereld.json().put("maatregelTegenHerhaling", maatregel));
    }

    @Gegeven("de voorziening {string} draagt niet bij aan een doelstelling")
    public void draagtNietBij(String omschrijving) {
        feit(id(omschrijving), Wereld.json().put("draagtBij", false).put("toelichting", "Een wens, geen noodzaak"));
    }

    @Als("de gemeente {persoon} uiterlijk {datum} om medewerking vraagt: {string}")
    public void vraagtMedewerking(String aanduiding, LocalDate dag, String gevraagd) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad("/" + wereld.laatsteVoorziening + "/medewerkingsverzoeken"),
                Wereld.json().put("gevraagd", gevraagd).put("uiterlijk", dag.toString()));
    }

    @Als("{persoon} de gevraagde medewerking {niet} verleent")
    public void medewerking(String aanduiding, boolean wel) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad("/" + wereld.laatsteVoorziening + "/medewerkingen"), Wereld.json().put("verleend", wel));
    }

    @Als("de voorziening {string} wordt toegekend")
    public void toegekend(String omschrijving) {
        kenToe(omschrijving, true);
    }

    @Als("de voorziening {string} wordt toegekend zonder afweging")
    public void zonderAfweging(String omschrijving) {
        kenToe(omschrijving, false);
    }

    private void kenToe(String omschrijving, boolean metAfweging) {
        wereld.begin();
        var inhoud = Wereld.json().put("motivering", "De voorziening helpt om de doelstelling te bereiken.");
        var afweging = inhoud.putArray("afweging");
        if (metAfweging) {
            FACTOREN.forEach(factor -> afweging.addObject().put("factor", factor).put("tekst", "Besproken en gewogen."));
        }
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", pad("/" + id(omschrijving) + "/toekenningen"), inhoud, versie(id(omschrijving)));
    }

    @Als("de voorziening {string} wordt geweigerd op grond van {artikel}: {string}")
    public void geweigerd(String omschrijving, String artikel, String motivering) {
        wereld.begin();
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", pad("/" + id(omschrijving) + "/weigeringen"),
                Wereld.json().put("artikel", artikel).put("motivering", motivering), versie(id(omschrijving)));
    }

    @Als("de voorziening {string} wordt verstrekt")
    public void verstrekt(String omschrijving) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad("/" + id(omschrijving) + "/verstrekkingen"), null);
    }

    @Dan("heeft de voorziening {string} de status {voorzieningstatus}")
    public void status(String omschrijving, String status) {
        wereld.wacht(() -> assertEquals(status, voorziening(omschrijving).path("status").asText()));
    }

    @Dan("steunt de toets van de voorziening {string} {niet} op {artikel}")
    public void steunt(String omschrijving, boolean wel, String artikel) {
        Runnable controle = () -> {
            var bevindingen = voorziening(omschrijving).path("bevindingen");
            assertEquals(wel, Aanhaling.bevinding(bevindingen, artikel, "VERZET", "OORDEEL", "WAARSCHUWING"), bevindingen.toString());
        };
        if (wel) {
            wereld.wacht(controle);
        } else {
            wereld.naVerwerking(controle);
        }
    }
}
