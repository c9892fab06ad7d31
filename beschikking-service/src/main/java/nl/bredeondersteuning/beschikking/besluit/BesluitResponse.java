package nl.bredeondersteuning.beschikking.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een besluit zoals het vastligt, met alle bevindingen waarop het rust. */
public record BesluitResponse(UUID besluitId, UUID zaakId, String soort, String status,
        @Schema(description = "Leeg als het over geen of over meer dan één voorziening gaat; zie onderdelen") UUID voorzieningId,
        UUID bezwaarId, UUID planId,
        Integer planVersie,
        String opgesteldDoor, LocalDate opgesteldOp, String vastgesteldDoor, LocalDate vastgesteldOp, LocalDate bekendgemaaktOp,
                String kanaal,
        String profielversie, String beleid,
        @Schema(description = "Alle bevindingen, ook die van de onderdelen") List<Bevinding> bevindingen,
        @Schema(description = "Wat over elke voorziening wordt besloten, met een eigen grond en motivering")
        List<OnderdeelResponse> onderdelen,
        String motivering, UUID briefId, LocalDate bezwaarTotEnMet,
        @Schema(description = "Bij spoed: waarom de motivering niet meteen mee kon (Awb 3:47 lid 3)") String spoedReden,
        @Schema(description = "Bij spoed: tot wanneer de motivering kan volgen, en wanneer zij volgde (Awb 3:47 lid 3)")
        LocalDate motiveringUiterlijkDatum, LocalDate motiveringVerstrektOp, String nagezienDoor,
        @Schema(description = "Vanaf wanneer er niets meer tegen openstaat, als er geen rechtsmiddel meer bij komt") LocalDate onherroepelijkOp,
        String etag) {

    /** Wat over één voorziening wordt besloten. */
    public record OnderdeelResponse(UUID voorzieningId, @Schema(examples = "voorziening toegekend") String soort, String omschrijving,
            Long bedragInCenten, String motivering, BijzondereOmstandigheden.Antwoord bijzondereOmstandigheden,
            List<Bevinding> bevindingen,
            @Schema(description = "De beslissing op bezwaar die voor dit onderdeel in de plaats kwam (Awb 7:11 lid 2)") UUID vervangenDoor,
            @Schema(description = "Vanaf wanneer er tegen dit onderdeel niets meer openstaat") LocalDate onherroepelijkOp) {

        static OnderdeelResponse of(Onderdeel deel, LocalDate onherroepelijkOp) {
            var voorziening = Optional.ofNullable(deel.materiaal());
            return new OnderdeelResponse(deel.voorzieningId(), deel.soort().label(),
                    voorziening.map(inhoud -> inhoud.path("omschrijving").textValue()).orElse(null),
                    voorziening.map(inhoud -> inhoud.path("bedragInCenten").longValue()).orElse(null), deel.motivering(),
                    deel.bijzondereOmstandigheden(), deel.bevindingen(), deel.vervangenDoor(), onherroepelijkOp);
        }
    }

    static BesluitResponse of(Besluit besluit, Onherroepelijkheid.Zaak zaak) {
        return new BesluitResponse(besluit.id, besluit.zaakId, besluit.soort.label(), besluit.status.label(), besluit.voorzieningId,
                besluit.bezwaarId, besluit.planId, besluit.planVersie, besluit.opsteller, besluit.opgesteldOp, besluit.beslisser,
                        besluit.vastgesteldOp,
                besluit.bekendgemaaktOp, besluit.kanaal, besluit.profielversie, besluit.publicatie, besluit.alleBevindingen(),
                besluit.delen().stream().map(deel -> OnderdeelResponse.of(deel, zaak.op(besluit, deel))).toList(), besluit.motivering,
                besluit.briefId, besluit.bezwaarTotEnMet, besluit.spoedReden, besluit.motiveringUiterlijk,
                besluit.motiveringVerstrektOp, besluit.nagezienDoor,
                zaak.op(besluit), "\"" + besluit.versie + "\"");
    }
}
