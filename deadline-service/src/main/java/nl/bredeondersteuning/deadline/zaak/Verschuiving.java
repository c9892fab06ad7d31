package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * Een laatste dag die verschuift zonder dat er in de zaak iets gebeurde.
 *
 * @param waarom de stap waarmee de nieuwe dag is berekend
 */
public record Verschuiving(UUID zaakId, String zaaknummer, Termijnsoort termijn, UUID betreft, LocalDate van, LocalDate naar,
        String artikel, String waarom) {
}
