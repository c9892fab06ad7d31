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
import nl.bredeondersteuning.acceptatie.Voorzieningen.Gevraagd;
import nl.bredeondersteuning.local.Onderdeel;

/** Voorzieningen (V). */
public class VoorzieningStappen {

    private static final List<String> FACTOREN = List.of("VAARDIGHEDEN", "DRAAGKRACHT", "HUISHOUDEN", "DUURZAAMHEID",
            "BIJDRAGE_AAN_DOELSTELLING", "NOODZAAK", "PRIJS");
    /** Voor wat bij de eerstvolgende gevraagde voorziening hoort; geen omschrijving is leeg. */
    private static final String VOLGENDE = "";

    private final Wereld wereld;

    public VoorzieningStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    private static String pad(Gevraagd voorziening, String rest) {
        return "/v1/zaken/" + voorziening.zaakId() + "/voorzieningen/" + voorziening.id() + rest;
    }

    private Gevraagd met(String omschrijving) {
        return wereld.voorzieningen.met(omschrijving, wereld.zaak());
    }

    private Gevraagd laatste() {
        return wereld.voorzieningen.laatste().orElseThrow(() -> new AssertionError("er is nog geen voorziening gevraagd"));
    }

    private JsonNode voorziening(String omschrijving) {
        var voorziening = met(omschrijving);
        return wereld.leesZaak(Onderdeel.PLAN, "/voorzieningen/" + voorziening.id(), voorziening.zaakId());
    }

    private Map<String, String> versie(Gevraagd voorziening) {
        var etag = wereld.lees(Onderdeel.PLAN, "Bakker", pad(voorziening, "")).kopregel("ETag");
        return Map.of("If-Match", etag.orElse("\"0\""));
    }

    @Als("{persoon} de {soort} voorziening {string} van {bedrag} vraagt op het leefgebied {leefgebied}")
    public void vraagt(String aanduiding, String soort, String omschrijving, Long bedrag, String leefgebied) {
        if (wereld.persoon(aanduiding).zaakId != null) {
            wereld.onderwerp = wereld.persoon(aanduiding);
        }
        var zaak = wereld.zaak(aanduiding);
        var antwoord = wereld.handel(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + zaak + "/voorzieningen", Wereld.json().put("soort", soort)
                .put("omschrijving", omschrijving).put("bedragInCenten", bedrag).put("leefgebied", leefgebied));
        if (!antwoord.geweigerd()) {
            var nieuw = new Gevraagd(zaak, antwoord.json().path("voorzieningId").asText(), omschrijving);
            wereld.voorzieningen.erbij(nieuw);
            List.of(omschrijving, VOLGENDE).forEach(wie -> wereld.voorzieningen.neemKlaar(wie).forEach(feiten -> leg(nieuw, feiten)));
        }
    }

    /** Een feit over wat nog niet gevraagd is, blijft liggen tot de vraag er is. */
    private void feit(String omschrijving, ObjectNode feiten) {
        wereld.begin();
        wereld.voorzieningen.vind(omschrijving, wereld.zaak()).ifPresentOrElse(bekend -> leg(bekend, feiten),
                () -> wereld.voorzieningen.legKlaar(omschrijving, feiten));
    }

    private void feitBijLaatste(ObjectNode feiten) {
        wereld.begin();
        wereld.voorzieningen.laatste().ifPresentOrElse(bekend -> leg(bekend, feiten),
                () -> wereld.voorzieningen.legKlaar(VOLGENDE, feiten));
    }

    private void leg(Gevraagd voorziening, ObjectNode feiten) {
        wereld.feit(Onderdeel.PLAN, "PATCH", pad(voorziening, "/feiten"), feiten, versie(voorziening));
    }

    @Gegeven("de voorziening {string} betreft {kostensoort}")
    public void betreft(String omschrijving, String kostensoort) {
        feit(omschrijving, Wereld.json().put("kostensoort", kostensoort));
    }

    @Gegeven("de voorziening {string} is al gerealiseerd op {datum}")
    public void gerealiseerd(String omschrijving, LocalDate dag) {
        feit(omschrijving, Wereld.json().put("gerealiseerdOp", dag.toString()).put("metOverleg", false));
    }

    @Gegeven("er is een bedreigende situatie: {string}")
    public void bedreigend(String situatie) {
        feitBijLaatste(Wereld.json().put("bedreigendeSituatie", situatie));
    }

    @Gegeven("de noodzaak van de voorziening {string} is aangetoond met {string}")
    public void noodzaak(String omschrijving, String bewijs) {
        feit(omschrijving, Wereld.json().put("noodzaakBewijs", bewijs));
    }

    @Gegeven("tegen herhaling wordt ingezet: {string}")
    public void tegenHerhaling(String maatregel) {
        feitBijLaatste(Wereld.json().put("maatregelTegenHerhaling", maatregel));
    }

    @Gegeven("de voorziening {string} draagt niet bij aan een doelstelling")
    public void draagtNietBij(String omschrijving) {
        feit(omschrijving, Wereld.json().put("draagtBij", false).put("toelichting", "Een wens, geen noodzaak"));
    }

    @Als("de gemeente {persoon} uiterlijk {datum} om medewerking vraagt: {string}")
    public void vraagtMedewerking(String aanduiding, LocalDate dag, String gevraagd) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad(laatste(), "/medewerkingsverzoeken"),
                Wereld.json().put("gevraagd", gevraagd).put("uiterlijk", dag.toString()));
    }

    @Als("{persoon} de gevraagde medewerking {niet} verleent")
    public void medewerking(String aanduiding, boolean wel) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad(laatste(), "/medewerkingen"), Wereld.json().put("verleend", wel));
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
        var voorziening = met(omschrijving);
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", pad(voorziening, "/toekenningen"), inhoud, versie(voorziening));
    }

    @Als("de voorziening {string} wordt geweigerd op grond van {artikel}: {string}")
    public void geweigerd(String omschrijving, String artikel, String motivering) {
        wereld.begin();
        var voorziening = met(omschrijving);
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", pad(voorziening, "/weigeringen"),
                Wereld.json().put("artikel", artikel).put("motivering", motivering), versie(voorziening));
    }

    @Als("de voorziening {string} wordt verstrekt")
    public void verstrekt(String omschrijving) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad(met(omschrijving), "/verstrekkingen"), null);
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
