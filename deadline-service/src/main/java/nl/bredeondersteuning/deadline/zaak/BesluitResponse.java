package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Besluit;
import nl.bredeondersteuning.deadline.regels.Besluitdeel;
import nl.bredeondersteuning.deadline.regels.Rechtsmiddelen;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een besluit met zijn dagen. */
public record BesluitResponse(UUID besluitId, @Schema(examples = "toegang verleend") String besluitsoort,
        @Schema(examples = "ter vaststelling") String status,
        @Schema(description = "Leeg als het over geen of over meer dan één voorziening gaat") UUID voorzieningId,
        @Schema(description = "Elke voorziening waarover het gaat") List<OnderdeelResponse> onderdelen, LocalDate klaargezetOp,
        LocalDate opgesteldOp, LocalDate vastgesteldOp, LocalDate bekendgemaaktOp, LocalDate vervallenOp,
        @Schema(description = "Aanhalingen van de bevindingen waarop het rust") List<String> grondslagen,
        @Schema(description = "Vanaf wanneer er niets meer tegen openstaat, als er geen rechtsmiddel meer bij komt")
        LocalDate onherroepelijkOp) {

    /** Een voorziening waarover een besluit gaat, en wat voor besluit dat is. */
    public record OnderdeelResponse(UUID voorzieningId, @Schema(examples = "voorziening toegekend") String besluitsoort,
            @Schema(description = "De beslissing op bezwaar die voor dit onderdeel in de plaats kwam") UUID vervangenDoor,
            @Schema(description = "Vanaf wanneer er tegen dit onderdeel niets meer openstaat") LocalDate onherroepelijkOp) {

        static OnderdeelResponse of(Besluit besluit, Besluitdeel deel, Rechtsmiddelen rechtsmiddelen) {
            return new OnderdeelResponse(deel.voorzieningId(), deel.soort().label(), rechtsmiddelen.vervangenDoor(besluit, deel)
                    .orElse(null), rechtsmiddelen.onherroepelijkOp(besluit, deel).orElse(null));
        }
    }

    static List<BesluitResponse> van(Zaakfeiten feiten) {
        var rechtsmiddelen = new Rechtsmiddelen(feiten);
        return feiten.besluiten().stream().map(besluit -> of(besluit, rechtsmiddelen)).toList();
    }

    private static BesluitResponse of(Besluit b, Rechtsmiddelen rechtsmiddelen) {
        return new BesluitResponse(b.id(), b.soort().label(), b.status().label(), voorziening(b),
                b.delen().stream().map(deel -> OnderdeelResponse.of(b, deel, rechtsmiddelen)).toList(), b.klaargezetOp(),
                b.opgesteldOp(), b.vastgesteldOp(), b.bekendgemaaktOp(), b.vervallenOp(), b.grondslagen(),
                rechtsmiddelen.onherroepelijkOp(b).orElse(null));
    }

    private static UUID voorziening(Besluit b) {
        return b.delen().size() == 1 && b.delen().getFirst().soort() == b.soort() ? b.delen().getFirst().voorzieningId() : null;
    }
}
