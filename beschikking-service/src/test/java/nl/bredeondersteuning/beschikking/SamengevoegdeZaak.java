package nl.bredeondersteuning.beschikking;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.events.EventBevinding;

/** Een zaak waarin over meer voorzieningen in één besluit wordt besloten. */
public abstract class SamengevoegdeZaak extends BeschikkingTest {

    protected static final String TOEGEKEND = "voorziening toegekend";
    protected static final String GEWEIGERD = "voorziening geweigerd";
    private static final List<EventBevinding> PAST = List.of(new EventBevinding("MATERIEEL", "artikel 5.1 lid 3 sub a", "VOLDAAN"));
    protected static final List<EventBevinding> VOORAF = List.of(new EventBevinding("VOORAF_GEREALISEERD", "artikel 5.2 sub a", "VOLDAAN"));

    protected UUID gewogen(boolean toegekend, String soort, String omschrijving, String motivering) {
        voorzieningId = UUID.randomUUID();
        voorziening(toegekend, soort, toegekend ? PAST : VOORAF, motivering);
        vervang("\"wasmachine\"", "\"" + omschrijving + "\"");
        return voorzieningId;
    }

    protected void vervang(String was, String wordt) {
        Buren.ANTWOORDEN.compute("/plan/v1/zaken/" + zaakId + "/voorzieningen/" + voorzieningId, (pad, tekst) -> tekst.replace(was, wordt));
    }

    protected static String deel(UUID voorziening) {
        return "{\"voorzieningId\":\"" + voorziening + "\"}";
    }

    protected ValidatableResponse voegSamen(String extra, UUID... voorzieningen) {
        return voegSamen(extra, Stream.of(voorzieningen).map(SamengevoegdeZaak::deel).collect(Collectors.joining(",")));
    }

    protected ValidatableResponse voegSamen(String extra, String delen) {
        return doe("Bakker", "klantbegeleider", "/besluitsamenvoegingen", "{\"onderdelen\":[" + delen + "]" + extra + "}");
    }

    protected ValidatableResponse stelHetVast(String id, String wie) {
        String etag = als("Bakker", "klantbegeleider").get(pad("/besluiten/" + id)).then().statusCode(200).extract().path("etag");
        return als(wie, "besluitnemer").header("If-Match", etag).post(pad("/besluiten/" + id + "/vaststellingen")).then();
    }

    protected ValidatableResponse maakBekendOp(String id, String inhoud) {
        String etag = als("Bakker", "klantbegeleider").get(pad("/besluiten/" + id)).then().statusCode(200).extract().path("etag");
        return als("Bakker", "klantbegeleider").header("If-Match", etag).body(inhoud)
                .post(pad("/besluiten/" + id + "/bekendmakingen")).then();
    }

    protected String briefBij(String id) {
        return tekst(als("Bakker", "klantbegeleider").accept("application/pdf").get(pad("/besluiten/" + id + "/brief")).then()
                .statusCode(200).extract().asByteArray());
    }
}
