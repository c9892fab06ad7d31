package nl.bredeondersteuning.intake.aanvraag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZaaknummerTest {

    @Test
    void isTeNoemen() {
        assertEquals("BO 26 004 217", Zaaknummer.van(2026, 4217).substring(0, 13));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 17, 999, 4217, 123456, 1234567})
    void eenVerkeerdOfVerwisseldCijferValtOp(long volgnummer) {
        var nummer = Zaaknummer.van(2026, volgnummer);
        assertTrue(Zaaknummer.klopt(nummer), nummer);
        for (var plaats = 3; plaats < nummer.length(); plaats++) {
            if (Character.isDigit(nummer.charAt(plaats))) {
                var ander = (char) ('0' + (nummer.charAt(plaats) - '0' + 1) % 10);
                assertFalse(Zaaknummer.klopt(nummer.substring(0, plaats) + ander + nummer.substring(plaats + 1)));
            }
        }
    }
}
