package nl.bredeondersteuning.beschikking.bezorging;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wat er na verzending met een brief gebeurde. */
public record BezorgingResponse(UUID bezorgingId, UUID briefId, @Schema(examples = "post retour") String soort,
        @Schema(examples = "Awb 3:40") String artikel, Boolean juistAdres, Boolean gelukt, String kanaal, String toelichting,
        String medewerker, LocalDate vastgelegdOp) {

    static BezorgingResponse of(Bezorgingrij rij) {
        return new BezorgingResponse(rij.id, rij.briefId, rij.soort.label(), rij.artikel, rij.juistAdres, rij.gelukt, rij.kanaal,
                rij.toelichting, rij.medewerker, rij.vastgelegdOp);
    }
}
