package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.Besluitonderdeel;

/**
 * Een onderdeel van een besluit: wat over één voorziening wordt besloten, met een eigen grond en motivering (Awb 3:46).
 *
 * @param soort "voorziening toegekend" of "voorziening geweigerd"
 * @param motivering wat de opsteller toevoegt aan wat plan overwoog
 * @param materiaal de voorziening zoals plan-service haar beschreef
 * @param vervangenDoor de beslissing op bezwaar die voor dit onderdeel in de plaats kwam; leeg als het nog geldt
 */
record Onderdeel(UUID voorzieningId, Besluitsoort soort, List<Bevinding> bevindingen,
        BijzondereOmstandigheden.Antwoord bijzondereOmstandigheden, String motivering, JsonNode materiaal, UUID vervangenDoor) {

    Onderdeel(UUID voorzieningId, Besluitsoort soort, List<Bevinding> bevindingen,
            BijzondereOmstandigheden.Antwoord bijzondereOmstandigheden, String motivering, JsonNode materiaal) {
        this(voorzieningId, soort, bevindingen, bijzondereOmstandigheden, motivering, materiaal, null);
    }

    boolean geldt() {
        return vervangenDoor == null;
    }

    boolean toegekend() {
        return soort == Besluitsoort.VOORZIENING_TOEGEKEND;
    }

    /** Wat het de gemeente kost. */
    long bedragInCenten() {
        return toegekend() && materiaal != null ? materiaal.path("bedragInCenten").asLong() : 0;
    }

    Onderdeel met(List<Bevinding> getoetst) {
        return new Onderdeel(voorzieningId, soort, Stream.concat(bevindingen.stream(), getoetst.stream()).toList(),
                bijzondereOmstandigheden, motivering, materiaal, vervangenDoor);
    }

    Onderdeel vervangen(UUID beslissing) {
        return new Onderdeel(voorzieningId, soort, bevindingen, bijzondereOmstandigheden, motivering, materiaal, beslissing);
    }

    Besluitonderdeel overDeDraad() {
        return new Besluitonderdeel(voorzieningId, soort.label());
    }

    /** Wie leest wat zich verzet, moet zien bij welk onderdeel dat is. */
    static List<Bevinding> genoemd(int nummer, UUID voorzieningId, List<Bevinding> bevindingen) {
        return bevindingen.stream().map(bevinding -> new Bevinding(bevinding.norm(), bevinding.artikel(), bevinding.uitkomst(),
                "Onderdeel " + nummer + ": " + bevinding.reden(), Stream.concat(Stream.of(Feit.van("voorziening", voorzieningId.toString(),
                        "besluit")), bevinding.feiten().stream()).toList())).toList();
    }
}
