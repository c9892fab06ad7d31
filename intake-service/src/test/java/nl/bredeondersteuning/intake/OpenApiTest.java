package nl.bredeondersteuning.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.uht.Portaal;
import nl.bredeondersteuning.testkit.openapi.Operatietoets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Elke operatie van intake-service, met alles wat niet mag of niet kan. */
@QuarkusTest
@DisplayName("Elke rol, elke operatie, elk fout verzoek")
class OpenApiTest extends IntakeTest {

    @TestFactory
    Stream<DynamicTest> elkeOperatie() throws JsonProcessingException {
        var portaal = new Portaal("0166");
        var bestandId = portaal.lever("AANMELDING", "BSN;Grond;Achternaam\n" + bsn() + ";ouder;A\nx;x;x\n", "2026-11-02");
        var zaakId = portaal.zaak(bestandId, 2);
        String opmerkingId = bakker().get("/v1/zaken/" + zaakId + "/portaalopmerkingen").then().extract().path("opmerkingen[0].regelId");
        String regelId = bakker().get("/v1/quarantaineregels?limit=200").then().extract()
                .path("regels.find { it.bestandId == '" + bestandId + "' }.regelId");
        String vraagId = bakker().post("/v1/kindvragen").then().extract().path("vraagId");
        String feitId = bakker().body("{\"kanaal\":\"de telefoon\",\"beantwoord\":true}").post("/v1/zaken/" + zaakId + "/contactpogingen")
                .then().statusCode(201).extract().path("feitId");
        return new Operatietoets("0166", Map.of("zaakId", zaakId, "feitId", UUID.fromString(feitId),
                "bestandId", bestandId, "regelId", UUID.fromString(regelId), "opmerkingId", UUID.fromString(opmerkingId),
                "vraagId", UUID.fromString(vraagId),
                "dodeBriefId", Operatietoets.dodeBrief(draad, "0166"))).toetsen();
    }
}
