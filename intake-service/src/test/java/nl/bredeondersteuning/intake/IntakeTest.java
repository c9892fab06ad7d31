package nl.bredeondersteuning.intake;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bredeondersteuning.testkit.Draad;
import nl.bredeondersteuning.testkit.Testbank;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** De intake op de testbank, met wat een klantbegeleider er elke dag doet. */
@QuarkusTestResource(value = Testbank.class, initArgs = {@ResourceArg(name = "service", value = "intake"),
        @ResourceArg(name = "hoort", value = "beschikking,deadline")})
@QuarkusTestResource(NepBrp.class)
public abstract class IntakeTest {

    private static final AtomicInteger NUMMER = new AtomicInteger(99990000);

    @Inject
    @Any
    InMemoryConnector kanalen;

    protected Draad draad;

    @BeforeEach
    void sluitAan() {
        draad = new Draad(kanalen);
        hetIs("2026-11-02");
    }

    protected static void hetIs(String dag) {
        given().contentType("application/json").body("{\"vandaag\":\"" + LocalDate.parse(dag) + "\"}").put("/klok").then().statusCode(200);
    }

    protected static RequestSpecification als(String gebruiker, String rol, String gemeente) {
        return given().auth().oauth2(Tokens.van(gebruiker, rol, gemeente)).contentType("application/json");
    }

    protected static RequestSpecification bakker() {
        return als("Bakker", "klantbegeleider", "0166");
    }

    /** Een volgend geldig testnummer. */
    protected static String bsn() {
        while (true) {
            var basis = String.valueOf(NUMMER.incrementAndGet());
            var som = 0;
            for (var plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (basis.charAt(plaats) - '0');
            }
            if (som % 11 < 10) {
                return basis + som % 11;
            }
        }
    }

    protected static String aanvraag(String kanaal, String bsn) {
        return """
                {"kanaal":"%s","persoon":{"bsn":"%s","voorletters":"A.","achternaam":"Voorbeeld","geboortedatum":"1985-01-01",
                 "adres":{"straat":"Kogmast","huisnummer":"18","postcode":"8264 XB","woonplaats":"Kampen"}}}""".formatted(kanaal, bsn);
    }

    protected static Response vraagAan(String kanaal, String bsn) {
        return bakker().body(aanvraag(kanaal, bsn)).post("/v1/aanvragen");
    }

    protected static UUID nieuweZaak() {
        return UUID.fromString(vraagAan("TELEFOON", bsn()).then().statusCode(201).extract().path("zaakId"));
    }
}
