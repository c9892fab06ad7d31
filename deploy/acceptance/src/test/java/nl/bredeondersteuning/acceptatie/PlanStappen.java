package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        stelVast(planvorm, true);
    }

    @Als("het plan van aanpak wordt vastgesteld zonder {persoon}")
    public void zonder(String aanduiding) {
        stelVast("volledig", false);
    }

    private void stelVast(String planvorm, boolean samen) {
        wereld.begin();
        var kopregels = new HashMap<String, String>();
        wereld.lees(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + wereld.zaak() + "/plan").kopregel("ETag")
                .ifPresent(etag -> kopregels.put("If-Match", etag));
        wereld.handel(Onderdeel.PLAN, "Bakker", "POST", "/v1/zaken/" + wereld.zaak() + "/plannen",
                Wereld.json().put("planvorm", planvorm).put("samenMetRechthebbende", samen), kopregels);
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
