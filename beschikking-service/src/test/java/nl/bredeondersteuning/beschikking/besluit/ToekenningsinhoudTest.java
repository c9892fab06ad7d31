package nl.bredeondersteuning.beschikking.besluit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BR-4: van wanneer tot wanneer, hoe en onder welke voorwaarden, in gewone woorden")
class ToekenningsinhoudTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-01, 2027-03-31, in natura,                     1 november 2026 tot en met 31 maart 2027, wij regelen het voor u
            2026-11-01, -,          voucher,                       vanaf 1 november 2026,                    met een voucher
            -,          2027-03-31, betaald aan de leverancier,    tot en met 31 maart 2027,                 wij betalen de leverancier
            -,          -,          betaald aan de rechthebbende,  in overleg met u,                         wij betalen het aan u
            2026-11-01, -,          -,                             vanaf 1 november 2026,                    in overleg met u
            """)
    void inWoorden(String vanaf, String totEnMet, String wijze, String periode, String hoe) {
        var toekenning = JsonNodeFactory.instance.objectNode().put("vanafDatum", vanaf).put("totEnMetDatum", totEnMet).put("wijze", wijze);
        toekenning.putArray("voorwaarden").add("U komt elke week");
        var inhoud = Toekenningsinhoud.van(toekenning);
        assertEquals(List.of(periode, hoe, "U komt elke week."), List.of(inhoud.periode(), inhoud.wijze(), inhoud.voorwaarden().getFirst()));
    }

    @Test
    @DisplayName("Is er niets over gezegd, dan zegt de brief er niets over")
    void niets() {
        assertNull(Toekenningsinhoud.van(MissingNode.getInstance()));
        var leeg = JsonNodeFactory.instance.objectNode().putNull("vanafDatum").putNull("totEnMetDatum").putNull("wijze");
        leeg.putArray("voorwaarden");
        assertNull(Toekenningsinhoud.van(leeg));
    }
}
