package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Een besluit is vastgesteld door wie daarvoor mandaat heeft.
 *
 * @param voorzieningId leeg als het over geen of over meer dan één voorziening gaat
 * @param onderdelen elke voorziening waarover het gaat, met wat voor besluit dat is
 */
public record BeschikkingVastgesteld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID besluitId, String besluitsoort, UUID voorzieningId, LocalDate vastgesteldOp, List<EventBevinding> bevindingen,
        List<Besluitonderdeel> onderdelen)
        implements BeschikkingEvent {

    public BeschikkingVastgesteld {
        onderdelen = Besluitonderdeel.van(onderdelen, voorzieningId, besluitsoort);
    }
}
