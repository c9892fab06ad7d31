package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Personen (P) voor zover de intake ze kent, aanvraag en UHT (A). */
public class AanvraagStappen {

    private static final Map<String, String> KANALEN = Map.of("de balie", "BALIE", "de telefoon", "TELEFOON", "e-mail", "EMAIL", "de post", "POST",
            "een huisbezoek", "HUISBEZOEK", "digitale post", "DIGITALE_POST", "persoonlijke uitreiking", "UITREIKING");
    private static final Map<String, String> GRONDEN = Map.of("aangemeld", "ouder", "erkend", "ouder", "afgewezen", "ouder",
            "ex-partner met toekenning", "ex-partner", "ex-partner zonder toekenning", "ex-partner", "partner van overleden aanvrager",
            "partner van overleden aanvrager", "kind van overleden aanvrager", "kind van overleden aanvrager", "kindregeling", "kind");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Wereld wereld;
    private final Feiten feiten;

    public AanvraagStappen(Wereld wereld, Feiten feiten) {
        this.feiten = feiten;
        this.wereld = wereld;
    }

    @Gegeven("{persoon} woont in {gemeente}")
    public void woont(String persoon, String gemeente) {
        wereld.begin();
        wereld.persoon(persoon).woongemeente = Medewerkers.code(gemeente);
        feiten.waarIemandWoont(wereld.persoon(persoon));
    }

    @Gegeven("{persoon} is geboren op {datum}")
    public void geboren(String persoon, LocalDate dag) {
        wereld.begin();
        wereld.persoon(persoon).geboren = dag;
        feiten.opgave(wereld.persoon(persoon));
    }

    @Gegeven("{persoon} is gedetineerd in {gemeente}")
    public void gedetineerd(String persoon, String gemeente) {
        wereld.begin();
        wereld.persoon(persoon).woongemeente = Medewerkers.code(gemeente);
        wereld.persoon(persoon).gedetineerd = true;
        feiten.waarIemandWoont(wereld.persoon(persoon));
    }

    @Gegeven("{persoon} stemt {niet} in met digitale post")
    public void stemtIn(String persoon, boolean wel) {
        wereld.begin();
        wereld.persoon(persoon).instemming = wel;
        feiten.instemming(wereld.persoon(persoon));
    }

    @Gegeven("de UHT kent {persoon} als {uhtstatus}")
    public void uhtKent(String persoon, String status) {
        wereld.begin();
        wereld.persoon(persoon).uhtStatus = status;
    }

    @Gegeven("het gaat om de zaak van {persoon}")
    public void gaatOm(String persoon) {
        wereld.begin();
        wereld.onderwerp = wereld.persoon(persoon);
    }

    @Als("{persoon} brede ondersteuning aanvraagt via {kanaal}")
    public void vraagtAan(String aanduiding, String kanaal) {
        var persoon = wereld.persoon(aanduiding);
        var inhoud = Wereld.json().put("kanaal", KANALEN.get(kanaal));
        inhoud.set("persoon", feiten.gegevens(persoon));
        var antwoord = wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/aanvragen", inhoud);
        if (!antwoord.geweigerd()) {
            neem(persoon, antwoord.json().path("zaakId").asText());
        }
    }

    /** Wie al een lopende zaak heeft, houdt die, met wat er al ligt. */
    private void neem(Persoon persoon, String zaakId) {
        wereld.onderwerp = persoon;
        if (!zaakId.equals(persoon.zaakId)) {
            persoon.zaakId = zaakId;
            feiten.bij(persoon);
        }
    }

    @Als("de UHT een portaalbestand aanlevert met:")
    public void portaalbestand(DataTable tabel) {
        var csv = new StringBuilder("BSN;Grond;Voorletters;Achternaam;Geboortedatum;Straatnaam;Huisnummer;Postcode;Woonplaats;Telefoonnummer\r\n");
        var rijen = tabel.asMaps();
        rijen.forEach(rij -> csv.append(regel(wereld.persoon(rij.get("persoon")), rij.get("status"))).append("\r\n"));
        if (wereld.leverPortaalbestand(csv.toString().getBytes(StandardCharsets.UTF_8)).geweigerd()) {
            return;
        }
        wereld.laatsteBestand = wereld.laatste.json().path("bestandId").asText();
        wereld.bestandsregels = rijen.stream().map(rij -> rij.get("persoon")).toList();
        wereld.wacht(() -> assertFalse("BEZIG".equals(bestand("").path("status").asText())));
        var regels = bestand("/rijen").path("rijen");
        for (var nummer = 0; nummer < rijen.size(); nummer++) {
            verwerk(regels.path(nummer), rijen.get(nummer).get("persoon"), rijen.get(nummer).get("status"));
        }
    }

    private String regel(Persoon persoon, String status) {
        return String.join(";", persoon.bsn, GRONDEN.getOrDefault(status, status), "A.", persoon.achternaam, DAG.format(persoon.geboren),
                String.join(";", feiten.adres(persoon)), "06-00000100");
    }

    private void verwerk(JsonNode regel, String aanduiding, String status) {
        if (regel.hasNonNull("zaakId")) {
            neem(wereld.persoon(aanduiding), regel.path("zaakId").asText());
            if (regel.path("uitkomst").asText().startsWith("AANVAARD")) {
                antwoordt(aanduiding, status);
            }
        }
    }

    private JsonNode bestand(String rest) {
        return wereld.lees(Onderdeel.INTAKE, "UHT", "/v1/uht-bestanden/" + wereld.laatsteBestand + rest).json();
    }

    @Als("de UHT voor {persoon} {uhtstatus} antwoordt")
    public void antwoordt(String aanduiding, String status) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/zaken/" + wereld.zaak(aanduiding) + "/uht-verificaties",
                Wereld.json().put("uhtStatus", status).put("bron", "UHT").put("reden", "nagegaan bij de UHT"));
    }

    @Als("de aanvraag schriftelijk wordt bevestigd")
    public void bevestigd() {
        wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/zaken/" + wereld.zaak() + "/aanvraagbevestigingen", null);
    }

    @Als("de gemeente de toegang van {persoon} beoordeelt")
    public void beoordeelt(String aanduiding) {
        wereld.handel(Onderdeel.INTAKE, "Bakker", "/v1/zaken/" + wereld.zaak(aanduiding) + "/toegangsbeoordelingen", null);
    }

    @Dan("is de aanvraag van {persoon} ontvangen op {datum}")
    public void ontvangen(String aanduiding, LocalDate dag) {
        wereld.wacht(() -> assertEquals(dag.toString(), wereld.leesZaak(Onderdeel.INTAKE, "/aanvraag", wereld.zaak(aanduiding))
                .path("ontvangenOp").asText()));
    }

    @Dan("heeft {persoon} precies {int} zaak/zaken")
    public void aantalZaken(String aanduiding, int aantal) {
        wereld.naVerwerking(() -> {
            var antwoord = wereld.verzoek(Onderdeel.INTAKE, wereld.token("Bakker", "klantbegeleider", wereld.code()), "POST", "/v1/aanvragen/_zoek",
                    Wereld.json().put("bsn", wereld.persoon(aanduiding).bsn).toString(), Map.of());
            assertEquals(aantal, antwoord.json().path("aanvragen").size(), antwoord.toString());
        });
    }

    @Dan("is {persoon} {niet} rechthebbend op grond van {artikel}")
    public void rechthebbend(String aanduiding, boolean wel, String artikel) {
        wereld.wacht(() -> {
            var toegang = wereld.leesZaak(Onderdeel.INTAKE, "/toegang", wereld.zaak(aanduiding));
            assertEquals(wel, toegang.path("rechthebbend").asBoolean(), toegang.toString());
            assertTrue(Aanhaling.lijst(toegang.path("bevindingen")).anyMatch(bevinding -> Aanhaling.past(artikel,
                    bevinding.path("artikel").asText())), toegang.toString());
        });
    }

    @Dan("heeft de zaak de status {zaakstatus}")
    public void zaakstatus(String status) {
        wereld.wacht(() -> assertEquals(status, wereld.zaakbeeld().path("status").asText()));
    }

    @Dan("staat de regel van {persoon} in quarantaine")
    public void quarantaine(String aanduiding) {
        wereld.wacht(() -> {
            var rijen = wereld.lees(Onderdeel.INTAKE, "UHT", "/v1/uht-bestanden/" + wereld.laatsteBestandMetQuarantaine() + "/rijen").json()
                    .path("rijen");
            assertEquals("QUARANTAINE", rijen.path(wereld.bestandsregels.indexOf(aanduiding)).path("uitkomst").asText(), rijen.toString());
        });
    }
}
