package nl.bredeondersteuning.intake.aanvraag;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.intake.IntakeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Awb 3:40: een besluit sluit de aanvraag af zolang het bekendgemaakt is")
class AfsluitenTest extends IntakeTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

    private final UUID besluitId = UUID.randomUUID();
    private String bsn;
    private UUID zaakId;
    private int nummer;

    @BeforeEach
    void aanvraag() {
        bsn = bsn();
        zaakId = UUID.fromString(vraagAan("POST", bsn).then().statusCode(201).extract().path("zaakId"));
    }

    private void beeindigd() {
        draad.stuur(new OndersteuningBeeindigd(zaakId, "0166", "Wht 2.21 lid 4b", besluitId, DAG, List.of(), DAG), ++nummer);
    }

    private void bekend(String soort) {
        draad.stuur(new BeschikkingBekendgemaakt(zaakId, "0166", "Awb 3:41", besluitId, soort, null, UUID.randomUUID(), "de post", DAG),
                ++nummer);
    }

    private void mislukt(String soort) {
        draad.stuur(new BekendmakingMislukt(zaakId, "0166", "Awb 3:40", besluitId, soort, UUID.randomUUID(), DAG.plusDays(2)), ++nummer);
    }

    private void looptWordt(boolean loopt) {
        await().until(() -> Boolean.valueOf(loopt).equals(bakker().header("Zaak-Stand", "beschikking=" + nummer)
                .get("/v1/zaken/" + zaakId + "/aanvraag").path("lopend")));
    }

    @Test
    @DisplayName("Wht 2.21 lid 6: kwam de brief over het einde niet aan, dan loopt de zaak door, tot hij opnieuw is bekendgemaakt")
    void einde() {
        beeindigd();
        hetIs("2026-11-03");
        looptWordt(false);
        mislukt("beëindiging");
        looptWordt(true);
        vraagAan("POST", bsn).then().statusCode(200);
        beeindigd();
        looptWordt(false);
        vraagAan("POST", bsn).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toegang geweigerd", "buiten behandeling"})
    @DisplayName("Ook een weigering of buiten behandeling laten werkt niet zonder bekendmaking")
    void weigering(String soort) {
        bekend(soort);
        looptWordt(false);
        mislukt(soort);
        looptWordt(true);
        vraagAan("POST", bsn).then().statusCode(200);
    }

    @Test
    @DisplayName("Wie intussen opnieuw aanvroeg, houdt één lopende zaak: de nieuwe")
    void opnieuwAangevraagd() {
        bekend("toegang geweigerd");
        looptWordt(false);
        vraagAan("POST", bsn).then().statusCode(201);
        mislukt("toegang geweigerd");
        looptWordt(false);
    }

    @Test
    @DisplayName("Een ander besluit dat niet aankwam, verandert hier niets")
    void anderBesluit() {
        beeindigd();
        hetIs("2026-11-03");
        mislukt("voorziening toegekend");
        looptWordt(false);
    }
}
