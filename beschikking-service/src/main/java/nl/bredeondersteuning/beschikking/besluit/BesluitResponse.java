package nl.bredeondersteuning.beschikking.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een besluit zoals het vastligt, met alle bevindingen waarop het rust. */
public record BesluitResponse(UUID besluitId, UUID zaakId, String soort, String status, UUID voorzieningId, UUID bezwaarId, UUID planId,
        Integer planVersie,
        String opgesteldDoor, LocalDate opgesteldOp, String vastgesteldDoor, LocalDate vastgesteldOp, LocalDate bekendgemaaktOp,
                String kanaal,
        String profielversie, String beleid, List<Bevinding> bevindingen, String motivering, UUID briefId, LocalDate bezwaarTotEnMet,
        @Schema(description = "Bij spoed: tot wanneer de motivering kan volgen, en wanneer zij volgde (Awb 3:47 lid 3)")
        LocalDate motiveringUiterlijkDatum, LocalDate motiveringVerstrektOp, String nagezienDoor,
        @Schema(description = "Vanaf wanneer er niets meer tegen openstaat, als er geen rechtsmiddel meer bij komt") LocalDate onherroepelijkOp,
        String etag) {

    static BesluitResponse of(Besluit besluit, LocalDate onherroepelijkOp) {
        return new BesluitResponse(besluit.id, besluit.zaakId, besluit.soort.label(), besluit.status.label(), besluit.voorzieningId,
                besluit.bezwaarId, besluit.planId, besluit.planVersie, besluit.opsteller, besluit.opgesteldOp, besluit.beslisser,
                        besluit.vastgesteldOp,
                besluit.bekendgemaaktOp, besluit.kanaal, besluit.profielversie, besluit.publicatie, besluit.bevindingen, besluit.motivering,
                besluit.briefId, besluit.bezwaarTotEnMet, besluit.motiveringUiterlijk, besluit.motiveringVerstrektOp, besluit.nagezienDoor,
                onherroepelijkOp, "\"" + besluit.versie + "\"");
    }
}
