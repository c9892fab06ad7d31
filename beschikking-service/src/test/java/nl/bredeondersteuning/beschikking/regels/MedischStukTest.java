package nl.bredeondersteuning.beschikking.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AVG 9: een medisch stuk is er alleen voor wie erop beslist, en hij leest het pas als hij vandaag zei waarom")
class MedischStukTest {

    @ParameterizedTest(name = "medisch {0}, beslist {1}, geopend {2}: ziet {3}, leest {4}")
    @CsvSource(textBlock = """
            false, false, false, true,  true
            false, true,  false, true,  true
            true,  false, false, false, false
            true,  false, true,  false, false
            true,  true,  false, true,  false
            true,  true,  true,  true,  true
            """)
    void toegang(boolean medisch, boolean beslist, boolean geopend, boolean ziet, boolean leest) {
        var verzet = MedischStuk.lezen(UUID.randomUUID(), medisch, beslist, geopend);
        assertEquals(ziet, MedischStuk.teZien(medisch, beslist));
        assertEquals(leest, verzet.isEmpty());
        assertEquals(leest ? "" : "AVG 9", verzet.map(Bevinding::artikel).orElse(""));
    }
}
