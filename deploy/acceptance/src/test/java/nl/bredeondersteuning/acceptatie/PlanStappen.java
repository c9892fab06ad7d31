package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.util.HashMap;
import nl.bredeondersteuning.local.Onderdeel;

/** Plan van aanpak en doelstellingen (L). */
public class PlanStappen {

    private final Wereld wereld;

    public PlanStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Als("het plan van aanpak wordt {planvorm} vastgesteld")
    public void vastgesteld(String planvorm) {
        stelVast(wereld.zaak(), planvorm, true);
    }

    @Als("het plan van aanpak wordt vastgesteld zonder {persoon}")
    public void zonder(String aanduiding) {
        stelVast(wereld.zaak(aanduiding), "volledig", false);
    }

    private void stelVast(String zaak, String planvorm, boolean samen) {
        wereld.begin();
        var kopregels = new HashMap<String, String>();
        wereld.lees(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + zaak + "/plan").kopregel("ETag")
                .ifPresent(etag -> kopregels.put("If-Match", etag));
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", "/v1/zaken/" + zaak + "/plannen",
                Wereld.json().put("planvorm", planvorm).put("samenMetRechthebbende", samen), kopregels);
    }

    @Als("de doelstelling {string} wordt toegevoegd op het leefgebied {leefgebied} wegens {string}")
    public void voegToe(String doelstelling, String leefgebied, String feit) {
        wereld.handel(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + wereld.zaak() + "/doelstellingen", Wereld.json().put("doelstelling", doelstelling)
                .put("leefgebied", leefgebied).put("nieuweFeiten", feit));
    }

    @Als("de doelstelling {string} wordt toegevoegd op het leefgebied {leefgebied} zonder nieuwe feiten")
    public void voegToe(String doelstelling, String leefgebied) {
        voegToe(doelstelling, leefgebied, null);
    }

    @Als("de doelstelling op het leefgebied {leefgebied} is bereikt")
    public void bereikt(String leefgebied) {
        wereld.begin();
        var doelen = Aanhaling.lijst(wereld.leesZaak(Onderdeel.PLAN, "/plan", wereld.zaak()).path("inhoud").path("doelstellingen"))
                .filter(doel -> leefgebied.equals(doel.path("leefgebied").asText())).toList();
        assertFalse(doelen.isEmpty(), "geen doelstelling op het leefgebied " + leefgebied);
        doelen.forEach(doel -> wereld.handel(Onderdeel.PLAN, "Bakker",
                        "/v1/zaken/" + wereld.zaak() + "/doelstellingen/" + doel.path("doelstellingId").asText() + "/resultaten", null));
    }

    @Als("{persoon} het schuldhulpaanbod aanvraagt en de hulp bij geldzaken {niet} aanvaardt")
    public void schuldhulp(String aanduiding, boolean wel) {
        var persoon = wereld.persoon(aanduiding);
        wereld.handel(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + wereld.zaak(persoon) + "/schuldhulpaanvragen",
                Wereld.json().put("geboortedatum", persoon.geboren.toString()).put("aanvaardtHulp", wel));
    }

    @Dan("bevat het plan van aanpak {geen} schuldhulpaanbod")
    public void bevatSchuldhulp(boolean wel) {
        wereld.naVerwerking(() -> {
            var plan = wereld.leesZaak(Onderdeel.PLAN, "/plan", wereld.zaak());
            assertEquals(wel, plan.path("inhoud").hasNonNull("schuldhulpaanbod"), plan.toString());
        });
    }

    @Dan("staat de doelstelling {string} {niet} in het plan van aanpak")
    public void doelstelling(String doelstelling, boolean wel) {
        Runnable controle = () -> {
            var plan = wereld.leesZaak(Onderdeel.PLAN, "/plan", wereld.zaak());
            assertEquals(wel, Aanhaling.lijst(plan.path("inhoud").path("doelstellingen"))
                    .anyMatch(doel -> doelstelling.equals(doel.path("doelstelling").asText())), plan.toString());
        };
        if (wel) {
            wereld.wacht(controle);
        } else {
            wereld.naVerwerking(controle);
        }
    }

}
