package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import nl.bredeondersteuning.local.Onderdeel;

/** Wat er onderweg gebeurt: berichten, aanvulling, overleg, verhuizing, contact, overdracht, afscherming en overname. */
public class VerloopStappen {

    private final Wereld wereld;
    private final Feiten feiten;

    public VerloopStappen(Wereld wereld, Feiten feiten) {
        this.wereld = wereld;
        this.feiten = feiten;
    }

    private void intake(String aanduiding, String medewerker, String rest, ObjectNode inhoud) {
        wereld.handel(Onderdeel.INTAKE, medewerker, "/v1/zaken/" + wereld.zaak(aanduiding) + rest, inhoud);
    }

    @Als("de Dienst Toeslagen over {persoon} {uhtbericht} bericht")
    public void bericht(String aanduiding, String bericht) {
        intake(aanduiding, "UHT", "/uht-berichten", inhoud(wereld.persoon(aanduiding), bericht));
    }

    @Als("{persoon} zelf een bericht {uhtbericht} laat zien")
    public void laatZien(String aanduiding, String bericht) {
        intake(aanduiding, "Bakker", "/getoonde-stukken", inhoud(wereld.persoon(aanduiding), bericht));
    }

    /** Een tweede bericht met dezelfde inhoud noemt hetzelfde besluit. */
    private ObjectNode inhoud(Persoon persoon, String bericht) {
        var besluit = persoon.besluiten.computeIfAbsent(bericht, _ -> wereld.vandaag);
        return Wereld.json().put("bericht", bericht).put("besluitOp", besluit.toString());
    }

    @Als("de gemeente {persoon} vraagt de aanvraag uiterlijk {datum} aan te vullen")
    public void vraagtAanvulling(String aanduiding, LocalDate dag) {
        intake(aanduiding, "Bakker", "/aanvullingsverzoeken", Wereld.json().put("uiterlijk", dag.toString()).put("ontbreekt", "gegevens over "
                + "het inkomen"));
    }

    @Als("{persoon} de aanvraag aanvult")
    public void vultAan(String aanduiding) {
        intake(aanduiding, "Bakker", "/aanvullingen", Wereld.json().put("ontvangen", "gegevens over het inkomen"));
    }

    @Als("het overleg met {gemeente} over {persoon} wordt vastgelegd: {string}")
    public void overleg(String gemeente, String aanduiding, String reden) {
        intake(aanduiding, "Bakker", "/overleggen", Wereld.json().put("gemeente", Medewerkers.code(gemeente)).put("reden", reden));
    }

    @Als("de aanvraag van {persoon} wordt doorgezonden naar {gemeente}")
    public void doorgezonden(String aanduiding, String gemeente) {
        intake(aanduiding, "Bakker", "/doorzendingen", Wereld.json().put("gemeente", Medewerkers.code(gemeente)));
    }

    @Als("{persoon} verhuist naar {gemeente}")
    public void verhuist(String aanduiding, String gemeente) {
        wereld.persoon(aanduiding).woongemeente = Medewerkers.code(gemeente);
        intake(aanduiding, "Bakker", "/verhuizingen", Wereld.json().put("gemeente", Medewerkers.code(gemeente)));
    }

    @Als("de zaak van {persoon} wordt overgedragen aan {gemeente}")
    public void overgedragen(String aanduiding, String gemeente) {
        intake(aanduiding, "Bakker", "/overdrachten", Wereld.json().put("gemeente", Medewerkers.code(gemeente)));
    }

    @Als("{persoon} om beëindiging vraagt")
    public void vraagtBeeindiging(String aanduiding) {
        intake(aanduiding, "Bakker", "/beeindigingsverzoeken", Wereld.json());
    }

    @Als("een contactpoging bij {persoon} via {kanaal} zonder antwoord blijft")
    public void contactpoging(String aanduiding, String kanaal) {
        intake(aanduiding, "Bakker", "/contactpogingen", Wereld.json().put("kanaal", kanaal).put("beantwoord", false));
    }

    @Als("de warme overdracht van {persoon} aan {string} wordt vastgelegd")
    public void warmeOverdracht(String aanduiding, String aan) {
        wereld.handel(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + wereld.zaak(aanduiding) + "/warme-overdrachten",
                Wereld.json().put("aan", aan));
    }

    @Als("{persoon} in de nazorg de hulpvraag {string} meldt")
    public void nazorgvraag(String aanduiding, String hulpvraag) {
        wereld.handel(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + wereld.zaak(aanduiding) + "/nazorgvragen",
                Wereld.json().put("hulpvraag", hulpvraag));
    }

    @Als("de zaak van {persoon} wordt afgeschermd")
    public void schermAf(String aanduiding) {
        intake(aanduiding, "Bakker", "/afschermingen", Wereld.json().put("reden", "op verzoek"));
    }

    @Dan("is de zaak van {persoon} afgeschermd")
    public void afgeschermd(String aanduiding) {
        var zaak = wereld.zaak(aanduiding);
        wereld.naVerwerking(() -> assertTrue(wereld.leesZaak(Onderdeel.DEADLINE, "", zaak).path("afgeschermd").asBoolean()));
    }

    @Gegeven("van {persoon} is een lopende zaak overgenomen met een eerste gesprek op {datum} en een plan van aanpak op {datum}")
    public void overgenomen(String aanduiding, LocalDate gesprek, LocalDate plan) {
        neemOver(aanduiding, gesprek, plan);
    }

    @Gegeven("van {persoon} is een lopende zaak overgenomen met een eerste gesprek op {datum} zonder plan van aanpak")
    public void overgenomen(String aanduiding, LocalDate gesprek) {
        neemOver(aanduiding, gesprek, null);
    }

    private void neemOver(String aanduiding, LocalDate gesprek, LocalDate plan) {
        var persoon = wereld.persoon(aanduiding);
        var inhoud = Wereld.json().put("uhtStatus", persoon.uhtStatus).put("eersteGesprek", gesprek.toString())
                .put("planVastgesteld", plan == null ? null : plan.toString()).put("bron", "het eerdere dossier");
        inhoud.set("persoon", feiten.gegevens(persoon));
        var antwoord = wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/overnamen", inhoud);
        if (!antwoord.geweigerd()) {
            persoon.zaakId = antwoord.json().path("zaakId").asText();
            wereld.onderwerp = persoon;
            feiten.bij(persoon);
        }
    }
}
