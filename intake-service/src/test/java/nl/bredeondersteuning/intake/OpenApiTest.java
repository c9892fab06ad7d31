package nl.bredeondersteuning.intake;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.uht.Portaal;
import nl.bredeondersteuning.testkit.Tokens;
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
        bakker().body(aanvraag("BALIE", bsn()).replace("Voorbeeld", "Toetsema").replace("1985-01-01", "1969-09-09")).post("/v1/aanvragen")
                .then().statusCode(201);
        var bestandId = portaal.lever("AANMELDING", "BSN;Grond;Achternaam;Geboortedatum\n" + bsn() + ";ouder;Toetsema;09-09-1969\nx;x;x;x\n",
                "2026-11-02");
        var zaakId = portaal.zaak(bestandId, 2);
        String vermoedenId = bakker().get("/v1/zaken/" + zaakId + "/vermoedens").then().extract().path("vermoedens[0].vermoedenId");
        String machtigingId = bakker().body("{\"gemachtigde\":{\"naam\":\"B.\",\"adresregels\":[\"Straat 1\"]},\"omvang\":[\"ALLES\"],"
                + "\"bewijs\":\"GEZIEN\"}").post("/v1/zaken/" + zaakId + "/machtigingen").then().statusCode(201).extract().path("machtigingId");
        String opmerkingId = bakker().get("/v1/zaken/" + zaakId + "/portaalopmerkingen").then().extract().path("opmerkingen[0].regelId");
        String regelId = bakker().get("/v1/quarantaineregels?limit=200").then().extract()
                .path("regels.find { it.bestandId == '" + bestandId + "' }.regelId");
        String vraagId = bakker().post("/v1/kindvragen").then().extract().path("vraagId");
        String feitId = bakker().body("{\"kanaal\":\"de telefoon\",\"beantwoord\":true}").post("/v1/zaken/" + zaakId + "/contactpogingen")
                .then().statusCode(201).extract().path("feitId");
        String overnamebestandId = given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", "0166"))
                .multiPart("bestand", "a.csv", "bsn;achternaam;geboortedatum;uhtStatus;eersteGesprek;bron\n1;2;3;4;5;6".getBytes(),
                "text/csv")
                .post("/v1/overnamebestanden").then().statusCode(202).extract().path("overnamebestandId");
        var raadpleging = bakker().body("{}").post("/v1/zaken/" + zaakId + "/brp-raadplegingen").then().statusCode(201).extract();
        var namen = new HashMap<>(Map.of("zaakId", zaakId, "persoonId", UUID.fromString(raadpleging.path("persoonId")),
                "overnamebestandId", UUID.fromString(overnamebestandId), "raadplegingId",
                UUID.fromString(raadpleging.path("raadplegingId")), "feitId", UUID.fromString(feitId),
                "bestandId", bestandId, "regelId", UUID.fromString(regelId), "opmerkingId", UUID.fromString(opmerkingId),
                "vraagId", UUID.fromString(vraagId),
                "dodeBriefId", Operatietoets.dodeBrief(draad, "0166")));
        String overdrachtId = bakker().body("{\"vanGemeente\":\"0193\",\"ontvangenOp\":\"2026-10-01\",\"toestemmingOp\":\"2026-10-20\","
                + "\"toestemmingHoe\":\"brief\",\"persoon\":{\"bsn\":\"" + bsn() + "\",\"achternaam\":\"B\",\"geboortedatum\":\"1981-06-07\"}}")
                .post("/v1/overdrachtsaanbiedingen").then().statusCode(201).extract().path("overdrachtId");
        String gezaghebberId = bakker().body("{\"verblijftDaar\":true,\"gezaghebber\":{\"bsn\":\"" + bsn()
                + "\",\"achternaam\":\"B\",\"geboortedatum\":\"1981-06-07\"}}").post("/v1/zaken/" + zaakId + "/gezagsverhoudingen").then()
                .statusCode(201).extract().path("gezaghebberId");
        namen.put("gezaghebberId", UUID.fromString(gezaghebberId));
        namen.put("overdrachtId", UUID.fromString(overdrachtId));
        namen.putAll(Map.of("machtigingId", UUID.fromString(machtigingId), "vermoedenId", UUID.fromString(vermoedenId)));
        return new Operatietoets("0166", namen).toetsen();
    }
}
