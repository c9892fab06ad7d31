package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/**
 * Een voorziening waarover een besluit gaat, en wat voor besluit dat is.
 *
 * @param tegengehoudenDoor het artikel waarop de tweede toets van I13 de vaststelling tegenhield
 */
public record Besluitdeel(UUID voorzieningId, Besluitsoort soort, LocalDate tegengehoudenOp, String tegengehoudenDoor) {

    public boolean kentToe() {
        return soort == Besluitsoort.VOORZIENING_TOEGEKEND;
    }
}
