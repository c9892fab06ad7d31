package nl.bredeondersteuning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Op het bezwaar is beslist met de genoemde beslissing.
 *
 * @param onderdelen over welke onderdelen van het bestreden besluit; leeg als dat het hele besluit is
 */
public record BezwaarAfgehandeld(
        UUID zaakId, String gemeentecode, String artikel,
        UUID bezwaarId, UUID besluitId, String bezwaaruitkomst, LocalDate afgehandeldOp,
        List<Besluitonderdeel> onderdelen)
        implements BeschikkingEvent {

    public BezwaarAfgehandeld {
        onderdelen = onderdelen == null ? List.of() : List.copyOf(onderdelen);
    }
}
