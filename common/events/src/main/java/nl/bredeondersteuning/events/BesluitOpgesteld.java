package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Een besluit is opgesteld en ter vaststelling aangeboden.
 *
 * @param voorzieningId leeg als het over geen of over meer dan één voorziening gaat
 * @param onderdelen elke voorziening waarover het gaat, met wat voor besluit dat is
 */
public record BesluitOpgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate opgesteldOp, List<Besluitonderdeel> onderdelen)
        implements BeschikkingEvent {

    public BesluitOpgesteld {
        onderdelen = Besluitonderdeel.van(onderdelen, voorzieningId, besluitsoort);
    }
}
