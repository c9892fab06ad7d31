package nl.bredeondersteuning.testkit.openapi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("De gevallen van een operatie volgen uit haar document")
class GevallenTest {

    private static final String DOCUMENT = """
            {"paths":{"/zaken/{zaakId}/dingen/{dingId}":{"post":{"operationId":"dingMaken","security":[{"oidc":["klantbegeleider"]}],
              "parameters":[{"name":"If-Match","in":"header"}],
              "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ding"}}}}}}},
             "components":{"schemas":{"Ding":{"type":"object","required":["naam","deel","dag"],"properties":{
              "naam":{"type":"string","examples":["fiets"]},"aantal":{"type":"integer"},"dag":{"$ref":"#/components/schemas/Dag"},
              "deel":{"$ref":"#/components/schemas/Deel"},"delen":{"type":"array","items":{"$ref":"#/components/schemas/Deel"}}}},
              "Deel":{"type":"object","required":["ja"],"properties":{"ja":{"type":"boolean"}}},"Dag":{"type":"string","format":"date"}}}}""";

    private static Operatie operatie() throws IOException {
        return Operatie.van(new ObjectMapper().readTree(DOCUMENT)).getFirst();
    }

    private static Map<String, Executable> gevallen(Map<String, UUID> ids) throws IOException {
        return new Gevallen(operatie(), new Toetsbank("1.0.0", "0166", ids, null), null).alle();
    }

    @Test
    @DisplayName("Een deel van een pad waarvan de toets geen id heeft, is een fout")
    void ongedekt() throws IOException {
        var geval = "elk deel van het pad heeft een id";
        var zaak = Map.of("zaakId", UUID.randomUUID());
        assertThrows(AssertionError.class, gevallen(zaak).get(geval));
        assertDoesNotThrow(gevallen(Map.of("zaakId", UUID.randomUUID(), "dingId", UUID.randomUUID())).get(geval));
    }

    @Test
    void wieInhoudEnVersieHeeftKrijgtHunGevallen() throws IOException {
        assertEquals(Set.of("adres", "andere gemeente en onbekend", "elk deel van het pad heeft een id", "elke genoemde rol",
                "elke verkeerde rol", "onleesbare inhoud", "elk veld fout", "If-Match"), gevallen(Map.of()).keySet());
    }

    @Test
    void inhoudDieKlopt() throws IOException {
        assertEquals("{\"naam\":\"fiets\",\"dag\":\"2026-01-15\",\"deel\":{\"ja\":true}}", new Inhoud(operatie()).goed().toString());
    }

    @Test
    void inhoudWaarinNietsKlopt() throws IOException {
        var namen = new ArrayList<String>();
        new Inhoud(operatie()).fout(namen);
        assertEquals(List.of("naam", "aantal", "dag", "deel.ja", "delen[0].ja"), namen);
    }
}
