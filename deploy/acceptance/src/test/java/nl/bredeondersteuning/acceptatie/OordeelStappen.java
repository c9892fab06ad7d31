package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.util.List;
import nl.bredeondersteuning.local.Onderdeel;

/** Oordeel, hardheid en weigeringen (O). */
public class OordeelStappen {

    private final Wereld wereld;

    public OordeelStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Als("{medewerker} een oordeel geeft op grond van {artikel}: {string}")
    public void oordeel(String medewerker, String artikel, String motivering) {
        var service = wereld.oordeelService(artikel);
        var voorziening = wereld.voorzieningen.laatsteIn(wereld.zaak()).map(Voorzieningen.Gevraagd::id).orElse("voorziening");
        var betreft = service == Onderdeel.PLAN ? bijPlan(artikel, voorziening) : bijBeschikking(artikel, voorziening);
        var antwoord = wereld.handel(service, medewerker, "/v1/zaken/" + wereld.zaak() + "/oordelen",
                Wereld.json().put("norm", artikel).put("betreft", betreft).put("motivering", motivering));
        if (!antwoord.geweigerd() && artikel.startsWith("Wht 9.1")) {
            wereld.hardheidBeantwoord();
        }
    }

    private static String bijPlan(String artikel, String voorziening) {
        return artikel.startsWith("SPUK 3") || artikel.startsWith("artikel 4.2 lid 3") ? "schuldhulpaanbod" : voorziening;
    }

    /** Hardheid gaat over de voorziening die de tweede toets tegenhield, of over een einde; de andere artikelen zeggen het zelf. */
    private String bijBeschikking(String artikel, String voorziening) {
        if (artikel.startsWith("Awb 6:11")) {
            return "bezwaar";
        }
        return artikel.startsWith("Wht 9.1") && !wereld.hardheidsvraag().map(Wereld.Vraag::beeindiging).orElse(false) ? voorziening
                : "beëindiging";
    }

    @Dan("vraagt het systeem om een oordeel op grond van {artikel}")
    public void vraagtOordeel(String artikel) {
        wereld.bevestigWeigering();
        assertTrue(Aanhaling.bevinding(wereld.laatste.json().path("bevindingen"), artikel, "OORDEEL"), wereld.laatste.toString());
    }

    @Dan("wordt dit geweigerd met {artikel}")
    public void geweigerd(String artikel) {
        wereld.bevestigWeigering();
        var problem = wereld.laatste.json();
        assertTrue(Aanhaling.past(artikel, problem.path("artikel").asText())
                || Aanhaling.bevinding(problem.path("bevindingen"), artikel, "VERZET"), wereld.laatste.toString());
    }

    @Dan("waarschuwt het systeem met {artikel}")
    public void waarschuwt(String artikel) {
        wereld.begin();
        assertTrue(Aanhaling.bevinding(wereld.laatste.json().path("bevindingen"), artikel, "WAARSCHUWING"), wereld.laatste.toString());
    }

    @Dan("staat het oordeel op grond van {artikel} op naam van {medewerker}")
    public void opNaam(String artikel, String medewerker) {
        wereld.wacht(() -> {
            var gevonden = List.of(Onderdeel.PLAN, Onderdeel.BESCHIKKING).stream().flatMap(service -> Aanhaling.lijst(
                    wereld.leesZaak(service, "/oordelen", wereld.zaak()).path("oordelen"))).anyMatch(oordeel -> Aanhaling.past(artikel,
                            oordeel.path("norm").asText()) && medewerker.equals(oordeel.path("medewerker").asText())
                            && !oordeel.path("motivering").asText().isBlank() && oordeel.hasNonNull("gegevenOp"));
            assertTrue(gevonden, "geen oordeel op " + artikel + " van " + medewerker);
        });
    }
}
