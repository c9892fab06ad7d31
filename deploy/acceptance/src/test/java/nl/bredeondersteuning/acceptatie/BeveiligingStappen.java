package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.java.After;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Beveiliging (S) en storingen (X). */
public class BeveiligingStappen {

    private final Wereld wereld;

    public BeveiligingStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Gegeven("de volgende handeling gebeurt door {medewerker} met de rol {rol} voor de gemeente {gemeente}")
    public void door(String medewerker, String rol, String gemeente) {
        wereld.begin();
        wereld.metToken(wereld.token(medewerker, rol, Medewerkers.code(gemeente)));
    }

    @Gegeven("de volgende handeling gebeurt zonder token")
    public void zonderToken() {
        wereld.begin();
        wereld.metToken("");
    }

    @Als("{medewerker} de zaak van {persoon} opent")
    public void opent(String medewerker, String aanduiding) {
        wereld.handel(Onderdeel.DEADLINE, medewerker, "GET", "/v1/zaken/" + wereld.zaak(aanduiding), null, Map.of());
    }

    @Dan("staat {medewerker} in het inzageoverzicht van de zaak van {persoon}")
    public void inzage(String medewerker, String aanduiding) {
        var zaak = wereld.zaak(aanduiding);
        wereld.wacht(() -> assertTrue(Onderdeel.DIENSTEN.stream().anyMatch(service -> Aanhaling.lijst(wereld.lees(service, "De Groot",
                "/v1/zaken/" + zaak + "/inzagen?limit=200").json().path("inzagen")).anyMatch(regel -> medewerker.equals(regel.path("medewerker").asText()))),
                medewerker));
    }

    @Dan("komt het burgerservicenummer van {persoon} nergens buiten de intake-service voor")
    public void geenBsn(String aanduiding) {
        wereld.naVerwerking(() -> {
            var zaak = wereld.zaak(aanduiding);
            var bsn = wereld.persoon(aanduiding).bsn;
            for (var pad : List.of("/plan", "/voorzieningen", "/hulpvragen")) {
                assertFalse(wereld.lees(Onderdeel.PLAN, "Bakker", "/v1/zaken/" + zaak + pad).tekst().contains(bsn), pad);
            }
            assertFalse(wereld.lees(Onderdeel.DEADLINE, "Bakker", "/v1/zaken/" + zaak).tekst().contains(bsn));
            assertFalse(wereld.lees(Onderdeel.DEADLINE, "Bakker", "/v1/werkvoorraad?rol=klantbegeleider&limit=200").tekst().contains(bsn));
            var besluiten = wereld.lees(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaak + "/besluiten");
            assertFalse(besluiten.tekst().contains(bsn));
            for (var besluit : besluiten.json().path("besluiten")) {
                if (besluit.hasNonNull("briefId")) {
                    assertFalse(BesluitStappen.tekst(wereld.lees(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + zaak + "/besluiten/"
                            + besluit.path("besluitId").asText() + "/brief")).contains(bsn));
                }
            }
        });
    }

    @Dan("wordt dit geweigerd wegens {rechten}")
    public void geweigerdWegens(String rechten) {
        wereld.bevestigWeigering();
        var status = wereld.laatste.status();
        assertTrue("een ontbrekend token".equals(rechten) ? status == 401 : status == 403 || status == 404, wereld.laatste.toString());
        assertFalse(wereld.laatste.json().has("termijnen"));
    }

    @Als("de {service} uitvalt")
    public void valtUit(String service) {
        wereld.begin();
        Lokaal.suite().kill(onderdeel(service));
        wereld.uitgevallen.add(onderdeel(service));
    }

    @Als("de {service} weer start")
    public void start(String service) {
        wereld.begin();
        Lokaal.suite().start(onderdeel(service));
        wereld.uitgevallen.remove(onderdeel(service));
    }

    @After(order = 200)
    public void allesDraaitWeer() {
        wereld.uitgevallen.forEach(Lokaal.suite()::start);
    }

    private static Onderdeel onderdeel(String service) {
        return Onderdeel.valueOf(service.replace("-service", "").toUpperCase());
    }

    @Als("de laatste handeling nog eens met dezelfde sleutel wordt verstuurd")
    public void nogEens() {
        wereld.herhaalLaatste();
    }

    @Dan("is het antwoord gelijk aan het eerste antwoord")
    public void gelijk() {
        assertEquals(wereld.eerste.status(), wereld.laatste.status());
        assertEquals(wereld.eerste.tekst(), wereld.laatste.tekst());
    }

    @Dan("wordt dit geweigerd omdat de {service} niet bereikbaar is")
    public void onbereikbaar(String service) {
        wereld.bevestigWeigering();
        assertTrue(List.of(0, 502, 503, 504).contains(wereld.laatste.status()), wereld.laatste.toString());
    }
}
