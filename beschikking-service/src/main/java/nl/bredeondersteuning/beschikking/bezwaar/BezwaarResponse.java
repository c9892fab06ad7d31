package nl.bredeondersteuning.beschikking.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Bezwaarherstel.Gebrek;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een bezwaar zoals het vastligt, met de toets of het op tijd is en wat er sindsdien mee gebeurde. */
public record BezwaarResponse(UUID bezwaarId, UUID besluitId,
        @Schema(description = "De onderdelen van het besluit waartegen het is gericht; leeg als dat het hele besluit is")
        List<Bezwaaronderdeel> onderdelen, LocalDate ontvangenOp, LocalDate gepostOp, boolean tijdig,
        List<Bevinding> bevindingen, boolean commissie, LocalDate gehoordOp, String gehoordDoor, String afgezienOpGrondVan,
        @Schema(examples = "gegrond") String uitkomst, UUID beslissingId, LocalDate afgehandeldOp,
        List<BezwaarherstelResponse> herstelverzoeken,
        @Schema(description = "Leeg zolang de indiener niet is uitgenodigd") HoorzittingResponse hoorzitting,
        @Schema(description = "Wanneer de ontvangst is bevestigd (Awb 6:14)") LocalDate bevestigdOp,
        LocalDate ingetrokkenOp, @Schema(examples = "Awb 6:21 lid 1") String intrekkingArtikel, String etag) {

    /** Eén keer gevraagd om het bezwaar aan te vullen. */
    public record BezwaarherstelResponse(LocalDate gevraagdOp, LocalDate uiterlijk, List<String> gebreken,
            LocalDate hersteldOp) {

        static BezwaarherstelResponse of(Bezwaar.Herstel herstel) {
            return new BezwaarherstelResponse(herstel.gevraagdOp(), herstel.uiterlijk(), herstel.gebreken().stream().map(Gebrek::label).toList(),
                    herstel.hersteldOp());
        }
    }

    /** Wanneer en waar de indiener gehoord wordt, en tot wanneer hij stukken kan sturen (Awb 7:4). */
    public record HoorzittingResponse(LocalDate hoordag, @Schema(examples = "14:00") String tijd, String waar, LocalDate inzageVanaf,
            String inzageWaar, LocalDate stukkenTotEnMet, LocalDate geplandOp) {

        static HoorzittingResponse of(Bezwaar.Zitting z) {
            return z == null ? null : new HoorzittingResponse(z.hoordag(), z.tijd(), z.waar(), z.inzageVanaf(), z.inzageWaar(),
                    z.stukkenTotEnMet(), z.geplandOp());
        }
    }

    static BezwaarResponse of(Bezwaar b) {
        return new BezwaarResponse(b.id, b.besluitId, b.onderdelen, b.ontvangenOp, b.gepostOp, b.tijdig, b.bevindingen,
                b.commissie, b.gehoordOp, b.gehoordDoor, b.afgezienOpGrondVan, b.uitkomst, b.beslissingId, b.afgehandeldOp,
                b.herstel.stream().map(BezwaarherstelResponse::of).toList(), HoorzittingResponse.of(b.hoorzitting), b.bevestigdOp,
                b.ingetrokkenOp, b.intrekkingArtikel, Versie.etag(b.versie));
    }
}
