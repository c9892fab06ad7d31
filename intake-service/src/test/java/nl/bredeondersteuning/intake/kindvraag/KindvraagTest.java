package nl.bredeondersteuning.intake.kindvraag;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.RechthebbendheidGevraagd;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.intake.IntakeTest;
import nl.bredeondersteuning.intake.bestand.Rij;
import nl.bredeondersteuning.intake.bestand.Tabel;
import nl.bredeondersteuning.intake.uht.Portaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Wht 2.21 lid 1 sub b: vragen over kinderen, en de antwoorden")
class KindvraagTest extends IntakeTest {

    private final Map<String, UUID> zaken = new HashMap<>();

    private static RequestSpecification begeleider(String gemeente) {
        return als("Bakker", "klantbegeleider", gemeente);
    }

    private void meld(String gemeente, JsonNode kind) {
        var bsn = kind.get("bsn").asText();
        var inhoud = aanvraag("TELEFOON", bsn).replace("\"kanaal\"", "\"grond\":\"KINDREGELING\",\"kanaal\"")
                .replace("1985-01-01", kind.get("geboortedatum").asText());
        zaken.put(bsn, UUID.fromString(begeleider(gemeente).body(inhoud).post("/v1/aanvragen").then().statusCode(201).extract().path("zaakId")));
    }

    /** Een kind zonder geboortedatum komt alleen uit een bestand: een mens gaf de regel vrij. */
    private static void meldZonderGeboortedatum(String gemeente, String bsn) {
        var portaal = new Portaal(gemeente);
        portaal.lever("AANMELDING", "BSN;Grond;Achternaam;Telefoon\n" + bsn + ";kind;Voorbeeld;0600000100\n", "2026-11-02");
        var regel = begeleider(gemeente).get("/v1/quarantaineregels").then().extract();
        begeleider(gemeente).header("If-Match", regel.<String>path("regels[0].etag")).body("{\"reden\":\"het kind meldde zich zelf\"}")
                .post("/v1/quarantaineregels/" + regel.path("regels[0].regelId") + "/vrijgaven").then().statusCode(200);
    }

    @Test
    @DisplayName("kind-vraag: wie nog niet is nagegaan, oudste melding eerst, alleen nummer en geboortedatum")
    void vraag() throws IOException {
        var verwacht = Portaal.verwacht("kind-vraag");
        for (var kind : verwacht.get("beginstand")) {
            if (kind.get("geboortedatum").isNull()) {
                meldZonderGeboortedatum("0171", kind.get("bsn").asText());
            } else {
                meld("0171", kind);
            }
            if (kind.get("toestand").asText().equals("VERIFICATIE_AFGEROND")) {
                begeleider("0171").body("{\"uhtStatus\":\"kindregeling\",\"bron\":\"Serviceteam\",\"reden\":\"gebeld\"}")
                        .post("/v1/zaken/" + zaken.get(kind.get("bsn").asText()) + "/uht-verificaties").then().statusCode(201);
            }
        }
        hetIs("2026-11-09");
        var vraagId = als("UHT", "uht-koppeling", "0171").post("/v1/kindvragen").then().statusCode(201)
                .body("gevraagd", equalTo(verwacht.at("/totalen/gevraagd").asInt()))
                .body("nietGevraagd", equalTo(verwacht.at("/totalen/nietGevraagd").asInt())).body("gemaaktOp", equalTo("2026-11-09")).extract()
                .<String>path("vraagId");
        var bytes = als("UHT", "uht-koppeling", "0171").get("/v1/kindvragen/" + vraagId + "/bestand").then().statusCode(200).extract().asByteArray();
        var rijen = new ArrayList<Rij>();
        Tabel.van(() -> new ByteArrayInputStream(bytes)).lees(null, rijen::add);
        assertEquals(List.of("BSN", "Geboortedatum"), rijen.getFirst().cellen().stream().map(cel -> cel.tekst()).toList());
        for (var rij : verwacht.get("rijen")) {
            var cellen = rijen.get(rij.get("rij").asInt() - 1).cellen();
            assertEquals(rij.get("bsn").asText() + " " + rij.get("geboortedatum").asText(), cellen.get(0).tekst() + " " + cellen.get(1).datum());
        }
        assertEquals(verwacht.get("rijen").size() + 1, rijen.size());
        draad.wachtOp(zaken.get("999994025"), RechthebbendheidGevraagd.class);
        als("De Groot", "toezicht", "0171").get("/v1/zaken/" + zaken.get("999994025") + "/inzagen").then().statusCode(200)
                .body("inzagen.handeling", hasItems("kindvraagBestand"));
        als("UHT", "uht-koppeling", "0166").get("/v1/kindvragen/" + vraagId + "/bestand").then().statusCode(404);
    }

    @Test
    @DisplayName("kind-antwoord: een ja wordt beoordeeld, een nee weigert niets, en wie niet gevraagd is wacht op een mens")
    void antwoord() {
        hetIs("2026-11-16");
        var verwacht = Portaal.verwacht("kind-antwoord");
        verwacht.get("beginstand").forEach(kind -> meld("0172", kind));
        begeleider("0172").post("/v1/kindvragen").then().statusCode(201);
        var portaal = new Portaal("0172");
        var id = portaal.controleer("kind-antwoord", ".xlsx");
        assertEquals(verwacht.get("onbeantwoord").asInt(), portaal.verslag(id).get("onbeantwoord").asInt());

        draad.wachtOp(zaken.get("999995376"), RechthebbendheidVastgesteld.class);
        for (var geenWeigering : List.of("999995388", "999995406")) {
            assertEquals(0, draad.aantal(zaken.get(geenWeigering), AanvragerNietRechthebbend.class));
            begeleider("0172").get("/v1/zaken/" + zaken.get(geenWeigering) + "/toegang").then().body("rechthebbend", equalTo(null))
                    .body("verificatie", equalTo(geenWeigering.equals("999995388") ? "ONTKEND" : "ONBEKEND"));
        }
        assertFalse(portaal.verslag(id).toString().contains("999995"));
    }
}
