package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import nl.bredeondersteuning.local.Onderdeel;

/** Uitnodiging, eerste gesprek en hulpvraag (U). */
public class GesprekStappen {

    private final Wereld wereld;
    private final AanvraagStappen aanvragen;
    private final PlanStappen plannen;
    private final BesluitStappen besluiten;

    public GesprekStappen(Wereld wereld, AanvraagStappen aanvragen, PlanStappen plannen, BesluitStappen besluiten) {
        this.wereld = wereld;
        this.aanvragen = aanvragen;
        this.plannen = plannen;
        this.besluiten = besluiten;
    }

    private String pad(String aanduiding, String rest) {
        return "/v1/zaken/" + wereld.zaak(aanduiding) + rest;
    }

    @Als("de gemeente {persoon} uitnodigt via {kanaal}")
    public void nodigtUit(String aanduiding, String kanaal) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", pad(aanduiding, "/uitnodigingen"), Wereld.json().put("kanaal", kanaal));
    }

    @Als("{persoon} voor het eerste gesprek de plaats {plaats} kiest")
    public void kiest(String aanduiding, String plaats) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", pad(aanduiding, "/plaatskeuzen"), Wereld.json().put("plaats", plaats));
    }

    @Als("het eerste gesprek met {persoon} wordt gevoerd")
    public void gesprek(String aanduiding) {
        gesprek(aanduiding, voorgeschreven());
    }

    /** Het aantal van het profiel; zonder voorschrift twee. */
    private int voorgeschreven() {
        return "Voorbeeldstad".equals(wereld.gemeente) ? 1 : 2;
    }

    @Als("het eerste gesprek met {persoon} wordt gevoerd door {int} medewerker/medewerkers")
    public void gesprek(String aanduiding, int medewerkers) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", pad(aanduiding, "/eerste-gesprekken"), Wereld.json().put("medewerkers", medewerkers));
    }

    @Als("het eerste gesprek met {persoon} wordt gevoerd op de plaats {plaats}")
    public void gesprekOp(String aanduiding, String plaats) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", pad(aanduiding, "/eerste-gesprekken"),
                Wereld.json().put("medewerkers", voorgeschreven()).put("plaats", plaats));
    }

    @Als("de hulpvraag van {persoon} wordt vastgesteld op het leefgebied {leefgebied}")
    public void hulpvraag(String aanduiding, String leefgebied) {
        wereld.handel(Onderdeel.PLAN, "Bakker", pad(aanduiding, "/hulpvragen"), Wereld.json().put("leefgebied", leefgebied));
    }

    @Gegeven("{persoon} heeft toegang met een eerste gesprek op {datum} en een plan van aanpak op {datum}")
    public void toegang(String aanduiding, LocalDate gesprek, LocalDate plan) {
        toegang(aanduiding, gesprek, gesprek, plan);
    }

    @Gegeven("{persoon} heeft toegang met een eerste gesprek op {datum}, de hulpvraag op {datum} en een plan van aanpak op {datum}")
    public void toegang(String aanduiding, LocalDate gesprek, LocalDate hulpvraag, LocalDate plan) {
        wereld.zetKlok(gesprek.minusDays(14));
        var gelukt = wereld.achterElkaar(() -> aanvragen.vraagtAan(aanduiding, "de telefoon"),
                () -> aanvragen.antwoordt(aanduiding, wereld.persoon(aanduiding).uhtStatus),
                () -> nodigtUit(aanduiding, kanaal()),
                () -> wereld.zetKlok(gesprek), () -> gesprek(aanduiding), () -> wereld.zetKlok(hulpvraag))
                && wereld.achterElkaar(Aanhaling.lijst(beleid().path("leefgebieden")).map(regel -> regel.path("leefgebied").asText())
                        .map(leefgebied -> (Runnable) () -> hulpvraag(aanduiding, leefgebied)).toArray(Runnable[]::new));
        if (gelukt && wereld.achterElkaar(() -> wereld.zetKlok(plan), () -> plannen.vastgesteld("volledig"))) {
            besluiten.genomen("toegang verleend", plan);
        }
    }

    /** Een toegestane weg om uit te nodigen; de telefoon als dat kan. */
    private String kanaal() {
        var toegestaan = Aanhaling.lijst(beleid().path("kanalen")).map(JsonNode::asText).toList();
        return toegestaan.contains("de telefoon") ? "de telefoon" : toegestaan.getFirst();
    }

    /** Het beleid van vandaag: vóór de eerste versie van een gemeente is dat alleen de wet. */
    private JsonNode beleid() {
        return wereld.lees(Onderdeel.PLAN, "Bakker", "/v1/beleid").json();
    }
}
