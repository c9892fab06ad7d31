package nl.bredeondersteuning.intake.overname;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.testkit.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("I19 en Wht 8.10: lopende zaken uit een bestand, met dezelfde eisen als één voor één")
class OvernamebestandTest extends IntakeTest {

    private static final String KOP = "bron;bsn;achternaam;geboortedatum;uhtStatus;eersteGesprek;hulpvraagVastgesteld;planVastgesteld;straat;"
            + "huisnummer;postcode;woonplaats;geheimhouding\n";

    private static Response leverAan(String inhoud) {
        return given().auth().oauth2(Tokens.van("Bakker", "klantbegeleider", "0166"))
                .multiPart("bestand", "zaken.csv", inhoud.getBytes(StandardCharsets.UTF_8), "text/csv").post("/v1/overnamebestanden");
    }

    private static String verwerkt(Response aangeleverd) {
        var plaats = aangeleverd.then().statusCode(202).extract().header("Location");
        await().until(() -> "VERWERKT".equals(bakker().get(plaats).path("status")));
        return plaats;
    }

    @Test
    @DisplayName("Elke rij heeft haar verslag: overgenomen, liep al, of fout met alle fouten; van een foute rij ligt niets vast")
    void verslag() {
        var goed = bsn();
        var plaats = verwerkt(leverAan(KOP
                + "dossier 1;" + goed + ";Voorbeeld;1985-01-01;erkend;2024-03-12;;2024-06-03;Kogmast;18;8264 XB;Kampen;nee\n"
                + "dossier 2;" + bsn() + ";Ander;1986-01-01;erkend;2024-03-12;2024-03-01;;;;;;\n"
                + "\n"
                + ";123456789;Leeg;1986-13-01;bestaat niet;2024-03-12;;;;;;;misschien\n"
                + "dossier 4;" + goed + ";Voorbeeld;1985-01-01;erkend;2024-03-12;;;;;;;\n"
                + "te kort;" + bsn() + "\n"));
        bakker().get(plaats).then().body("rijen", equalTo(5)).body("perUitkomst.OVERGENOMEN", equalTo(1)).body("perUitkomst.LIEP_AL",
                equalTo(1))
                .body("perUitkomst.FOUT", equalTo(3));
        var rijen = bakker().get(plaats + "/rijen").then().statusCode(200).body("rijen.rij", contains(2, 3, 5, 6, 7))
                .body("rijen.uitkomst", contains("OVERGENOMEN", "FOUT", "FOUT", "LIEP_AL", "FOUT"))
                .body("rijen[1].fouten.name", contains("hulpvraagVastgesteld"))
                .body("rijen[2].fouten.name", hasItems("persoon.bsn", "persoon.geboortedatum", "persoon.geheimhouding", "bron"))
                .body("rijen[4].fouten.code", contains("CELLEN")).extract();
        assertFalse(rijen.asString().contains(goed));
        assertEquals((String) rijen.path("rijen[0].zaakId"), rijen.path("rijen[3].zaakId"));
        var overgenomen = draad.wachtOp(UUID.fromString(rijen.path("rijen[0].zaakId")), ZaakOvergenomen.class);
        assertEquals(LocalDate.of(2024, 6, 3), overgenomen.planVastgesteld());
        assertEquals(LocalDate.of(2024, 3, 12), overgenomen.hulpvraagVastgesteld());
        bakker().get(plaats + "/rijen?limit=2").then().body("rijen", hasSize(2));
    }

    @Test
    @DisplayName("Hetzelfde bestand nog eens is het eerste bestand, en maakt geen tweede zaken")
    void nogEens() {
        var inhoud = KOP + "dossier;" + bsn() + ";Voorbeeld;1985-01-01;erkend;2024-03-12;;;;;;;\n";
        var eerste = verwerkt(leverAan(inhoud));
        assertEquals(eerste, leverAan(inhoud).then().statusCode(202).body("status", equalTo("VERWERKT")).extract().header("Location"));
    }

    @DisplayName("Een bestand dat als geheel niet te lezen is, wordt geweigerd met waarom")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bsn;achternaam                                                       | KOLOM_ONTBREEKT
            bsn;achternaam;geboortedatum;uhtStatus;eersteGesprek;bron;lengte     | ONBEKENDE_KOLOM
            bsn;bsn;achternaam;geboortedatum;uhtStatus;eersteGesprek;bron        | BESCHADIGD
            bsn;achternaam;geboortedatum;uhtStatus;eersteGesprek;bron            | LEEG
            """)
    void geweigerd(String kop, String code) {
        leverAan(kop + "\n").then().statusCode(400).body("invalidParams.code", hasItems(code));
    }
}
