package nl.bredeondersteuning.local.demonstratie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Wat medewerkers voor één persoon doen, ieder langs de openbare API en onder zijn eigen token: eerst wat in intake gebeurt. */
final class Loket {

    private static final String BAKKER = "Bakker";

    private final Bewoner bewoner;
    private final Lijn lijn;
    private final Planloket plan;
    private final Besluitloket besluiten;
    private LocalDate vandaag;

    Loket(Bewoner bewoner, Lijn lijn) {
        this.bewoner = bewoner;
        this.lijn = lijn;
        this.plan = new Planloket(lijn);
        this.besluiten = new Besluitloket(lijn);
    }

    Loket op(LocalDate dag) {
        vandaag = dag;
        return this;
    }

    /** Wat in plan gebeurt. */
    Planloket plan() {
        return plan;
    }

    /** Wat in beschikking gebeurt. */
    Besluitloket besluiten() {
        return besluiten;
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
}
