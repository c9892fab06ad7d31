package nl.bredeondersteuning.local.demonstratie;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Wat medewerkers voor één persoon doen, ieder langs de openbare API en onder zijn eigen token. */
final class Loket {

    private static final String BAKKER = "Bakker";
    private static final String SMIT = "Smit";
    private static final String VISSER = "Visser";
    private static final List<String> AFWEGING = List.of("VAARDIGHEDEN", "DRAAGKRACHT", "HUISHOUDEN", "DUURZAAMHEID",
            "BIJDRAGE_AAN_DOELSTELLING", "NOODZAAK", "PRIJS");

    private final Bewoner bewoner;
    private final Lijn lijn;
    private final Map<String, String> voorzieningen = new HashMap<>();
    private LocalDate vandaag;

    Loket(Bewoner bewoner, Lijn lijn) {
        this.bewoner = bewoner;
        this.lijn = lijn;
    }

    Loket op(LocalDate dag) {
        vandaag = dag;
        return this;
    }

    // --- aanvraag

    void vraagtAan(String kanaal) {
        vraagtAan(kanaal, "OUDER");
    }

    void vraagtAan(String kanaal, String grond) {
        lijn.post(Onderdeel.INTAKE, BAKKER, "/v1/aanvragen", Map.of("kanaal", kanaal, "grond", grond, "persoon", bewoner.persoon()));
        zoekZaak();
    }

    void portaalbestand() {
        lijn.bestand("AANMELDING", "portaal-" + vandaag + ".csv", bewoner.portaalbestand(vandaag.minusDays(5)), vandaag);
        zoekZaak();
    }

    /** Een voorbeeldbestand van het portaal; wie er nog meer in staat, is een medeburger zonder verhaal. */
    void portaalbestand(String soort, String naam) {
        try (var bestand = Loket.class.getResourceAsStream("/demonstratie/" + naam)) {
            lijn.bestand(soort, naam, bestand.readAllBytes(), vandaag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zoekZaak();
    }

    private void zoekZaak() {
        lijn.zaak(lijn.post(Onderdeel.INTAKE, BAKKER, "/v1/aanvragen/_zoek", Map.of("bsn", bewoner.bsn())).path("aanvragen").path(0)
                .path("zaakId").asText());
    }

    /** Vraagt de UHT naar alle kinderen die nog niet zijn nagegaan. */
    void vraagNaarKinderen() {
        lijn.post(Onderdeel.INTAKE, BAKKER, "/v1/kindvragen", null);
    }

    void bevestigAanvraag() {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/aanvraagbevestigingen"), null);
    }

    void uhtAntwoordt(String status) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/uht-verificaties"), Map.of("uhtStatus", status,
                "bron", "Serviceteam gemeenten, telefonisch", "reden", "Nagegaan na de aanvraag."));
    }

    void nodigUit(String kanaal) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/uitnodigingen"), Map.of("kanaal", kanaal));
    }

    void kiesPlaats(String plaats) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/plaatskeuzen"), Map.of("plaats", plaats));
    }

    void voerEersteGesprek() {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/eerste-gesprekken"), Map.of("medewerkers", 2));
    }

    void planGesprek(String op, String plaats) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/gespreksafspraken"), Map.of("op", op, "plaats", plaats));
    }

    void maakAfspraak(String medewerker, String op, String soort) {
        lijn.post(Onderdeel.INTAKE, medewerker, lijn.pad("/afspraken"), Map.of("op", op, "soort", soort));
    }

    // --- wie en waar

    void legGezinVast(List<Map<String, Object>> leden) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/gezinssamenstellingen"), Map.of("bron", "basisregistratie", "leden", leden));
    }

    void legGezagVast(Bewoner gezaghebber) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/gezagsverhoudingen"), Map.of("gezaghebber", gezaghebber.persoon(), "verblijftDaar", true));
    }

    void legDagtekeningVast(String dagtekening) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/dagtekeningen"), Map.of("dagtekening", dagtekening));
    }

    void verhuist(String gemeente) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/verhuizingen"), Map.of("gemeente", gemeente));
    }

    void overlegt(String gemeente, String reden) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/overleggen"), Map.of("gemeente", gemeente, "reden", reden));
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/toegangsbeoordelingen"), null);
    }

    void dienstToeslagenBericht(String bericht, String besluitOp) {
        lijn.post(Onderdeel.INTAKE, "UHT", lijn.pad("/uht-berichten"), Map.of("bericht", bericht, "besluitOp", besluitOp));
    }

    void probeertContact(String kanaal) {
        lijn.post(Onderdeel.INTAKE, BAKKER, lijn.pad("/contactpogingen"), Map.of("kanaal", kanaal, "beantwoord", false));
    }

    /** Een zaak van vóór de suite. */
    void neemOver(String eersteGesprek, String plan) {
        lijn.post(Onderdeel.INTAKE, BAKKER, "/v1/overnamen", Map.of("persoon", bewoner.persoon(), "uhtStatus", "erkend",
                "eersteGesprek", eersteGesprek, "planVastgesteld", plan, "bron", "het eerdere dossier"));
        zoekZaak();
    }

    // --- plan en voorzieningen

    void stelHulpvraagVast(String leefgebied, String situatie) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/hulpvragen"), Map.of("leefgebied", leefgebied, "situatie", situatie));
    }

    void stelPlanVast(String vorm, String situatie) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/plannen"), lijn.etag(Onderdeel.PLAN, lijn.pad("/plan")),
                Map.of("planvorm", vorm, "samenMetRechthebbende", true, "situatie", situatie));
    }

    void vraagVoorziening(String soort, String omschrijving, long bedragInCenten, String leefgebied, Map<String, ?> feiten) {
        var inhoud = new HashMap<String, Object>(Map.of("soort", soort, "omschrijving", omschrijving, "bedragInCenten", bedragInCenten,
                "leefgebied", leefgebied));
        if (!feiten.isEmpty()) {
            inhoud.put("feiten", feiten);
        }
        var antwoord = lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/voorzieningen"), inhoud);
        voorzieningen.put(omschrijving, antwoord.path("voorzieningId").asText());
    }

    void kenToe(String omschrijving, String motivering) {
        var afweging = new ArrayList<Map<String, String>>();
        AFWEGING.forEach(factor -> afweging.add(Map.of("factor", factor, "tekst", "Besproken in het gesprek en gewogen.")));
        overVoorziening(omschrijving, "/toekenningen", Map.of("motivering", motivering, "afweging", afweging));
    }

    void weiger(String omschrijving, String artikel, String motivering) {
        overVoorziening(omschrijving, "/weigeringen", Map.of("artikel", artikel, "motivering", motivering));
    }

    private void overVoorziening(String omschrijving, String handeling, Map<String, ?> inhoud) {
        var pad = lijn.pad("/voorzieningen/" + voorzieningen.get(omschrijving));
        lijn.post(Onderdeel.PLAN, BAKKER, pad + handeling, lijn.etag(Onderdeel.PLAN, pad), inhoud);
    }

    void bereikDoelstellingen(List<String> leefgebieden) {
        lijn.lees(Onderdeel.PLAN, lijn.pad("/plan")).path("inhoud").path("doelstellingen").valueStream()
                .filter(doel -> leefgebieden.contains(doel.path("leefgebied").asText())).forEach(doel -> lijn.post(Onderdeel.PLAN, BAKKER,
                        lijn.pad("/doelstellingen/" + doel.path("doelstellingId").asText() + "/resultaten"), null));
    }

    void legNazorgcontactVast(String verslag) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/nazorgcontacten"), Map.of("verslag", verslag));
    }

    void meldtNazorgvraag(String hulpvraag) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/nazorgvragen"), Map.of("hulpvraag", hulpvraag));
    }

    // --- termijnen, einde en bezwaar

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

    void vraagtZienswijze(String besluitsoort, String totEnMet) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/zienswijzeverzoeken"), Map.of("besluitsoort", besluitsoort, "totEnMet", totEnMet));
    }

    void geeftZienswijze(String besluitsoort, String tekst) {
        lijn.post(Onderdeel.BESCHIKKING, BAKKER, lijn.pad("/zienswijzen"), Map.of("besluitsoort", besluitsoort, "tekst", tekst));
    }

    void maaktBezwaar(String besluitsoort) {
        var besluit = besluit(lijn.lees(Onderdeel.BESCHIKKING, lijn.pad("/besluiten")).path("besluiten"), besluitsoort);
        lijn.post(Onderdeel.BESCHIKKING, VISSER, lijn.pad("/bezwaren"), Map.of("besluitId", besluit.path("besluitId").asText()));
    }

    // --- besluiten

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
