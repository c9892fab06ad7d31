package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tegen een besluit is bezwaar gemaakt.
 *
 * @param commissie er is een adviescommissie ingesteld
 * @param onderdelen tegen welke onderdelen van het besluit; leeg als het tegen het hele besluit is
 */
public record BezwaarOntvangen(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, UUID besluitId, String besluitsoort, LocalDate ontvangenOp, boolean tijdig, boolean commissie,
        List<Besluitonderdeel> onderdelen)
        implements BeschikkingEvent {

    public BezwaarOntvangen {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
    }
}
