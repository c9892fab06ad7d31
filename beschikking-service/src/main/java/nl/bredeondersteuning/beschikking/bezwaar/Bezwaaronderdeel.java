package nl.bredeondersteuning.beschikking.bezwaar;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.events.Besluitonderdeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een onderdeel van een besluit waartegen een bezwaar is gericht, zoals het besluit het toen noemde (Awb 6:5 lid 1 sub c). */
public record Bezwaaronderdeel(UUID voorzieningId, @Schema(examples = "voorziening geweigerd") String besluitsoort,
        @Schema(examples = "fiets") String omschrijving) {

    public static Set<UUID> ids(List<Bezwaaronderdeel> onderdelen) {
        return onderdelen.stream().map(Bezwaaronderdeel::voorzieningId).collect(Collectors.toSet());
    }

    static List<Besluitonderdeel> overDeDraad(List<Bezwaaronderdeel> onderdelen) {
        return onderdelen.stream().map(deel -> new Besluitonderdeel(deel.voorzieningId(), deel.besluitsoort())).toList();
    }

    /** Waaraan de indiener het herkent; van een concept is er alleen de soort. */
    public String naam() {
        return omschrijving == null ? besluitsoort : omschrijving;
    }
}
