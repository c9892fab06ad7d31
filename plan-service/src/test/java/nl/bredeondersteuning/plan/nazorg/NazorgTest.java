package nl.bredeondersteuning.plan.nazorg;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.bredeondersteuning.events.NazorgHulpvraagGemeld;
import nl.bredeondersteuning.events.NazorgcontactGelegd;
import nl.bredeondersteuning.events.ReguliereSchuldhulpAangeboden;
import nl.bredeondersteuning.events.WarmeOverdrachtVastgelegd;
import nl.bredeondersteuning.plan.PlanTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Kampen artikel 6.1 lid 6, hoofdstuk 6: warme overdracht en nazorg")
class NazorgTest extends PlanTest {

    @Test
    void vastgelegd() {
        var zaakId = metToegang(KAMPEN, "2026-01-15", "wonen");
        var pad = "/v1/zaken/" + zaakId;
        bakker().body("{\"aan\":\" \"}").post(pad + "/warme-overdrachten").then().statusCode(400);
        bakker().body("{\"aan\":\"team Werk en inkomen\"}").post(pad + "/warme-overdrachten").then().statusCode(201);
        bakker().body("{}").post(pad + "/nazorgcontacten").then().statusCode(201);
        bakker().body("{\"hulpvraag\":\"hulp bij een burenruzie\"}").post(pad + "/nazorgvragen").then().statusCode(201)
                .body("aan", equalTo("reguliere ondersteuning"));
        bakker().body("{}").post(pad + "/schuldhulpverwijzingen").then().statusCode(201);
        assertEquals("artikel 6.1 lid 6", draad.wachtOp(zaakId, WarmeOverdrachtVastgelegd.class).artikel());
        draad.wachtOp(zaakId, NazorgcontactGelegd.class);
        draad.wachtOp(zaakId, NazorgHulpvraagGemeld.class);
        draad.wachtOp(zaakId, ReguliereSchuldhulpAangeboden.class);
        bakker().get(pad + "/nazorg").then().body("feiten.soort", equalTo(List.of("WARME_OVERDRACHT", "NAZORGCONTACT", "HULPVRAAG",
                "REGULIERE_SCHULDHULP")));
    }
}
