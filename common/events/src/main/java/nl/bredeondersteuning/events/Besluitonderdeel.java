package nl.bredeondersteuning.events;

import java.util.List;
import java.util.UUID;

/** Een onderdeel van een besluit zoals het over de draad gaat: over welke voorziening, en wat voor besluit dat is. */
public record Besluitonderdeel(UUID voorzieningId, String besluitsoort) {

    /** An event from before there were parts is about the one voorziening that it names. */
    static List<Besluitonderdeel> van(List<Besluitonderdeel> onderdelen, UUID voorzieningId, String besluitsoort) {
        if (onderdelen != null && !onderdelen.isEmpty()) {
            return List.copyOf(onderdelen);
        }
        return voorzieningId == null ? List.of() : List.of(new Besluitonderdeel(voorzieningId, besluitsoort));
    }
}
