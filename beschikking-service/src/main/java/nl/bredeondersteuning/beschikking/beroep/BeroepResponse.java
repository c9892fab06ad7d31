package nl.bredeondersteuning.beschikking.beroep;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Beroepsbehandeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een beroep zoals het vastligt, en hoe het afliep. */
public record BeroepResponse(UUID beroepId, @Schema(examples = "beroep") String soort, UUID besluitId, UUID bezwaarId,
        @Schema(examples = "rechtbank Overijssel") String gerecht, @Schema(examples = "ZWO 27/214") String zaaknummer, LocalDate ingesteldOp,
        LocalDate gemeldOp, List<Bevinding> bevindingen,
        @Schema(description = "Laatste dag om de stukken aan de rechter te zenden (Awb 8:42)") LocalDate stukkenUiterlijk,
        LocalDate stukkenGezondenOp, @Schema(examples = "gegrond") String uitkomst, LocalDate verzondenOp,
        @Schema(examples = "nieuw besluit nemen") String opdracht, String opdrachtTekst, LocalDate nieuwBesluitUiterlijk,
        LocalDate afgeslotenOp, String etag) {

    static BeroepResponse of(Beroep b) {
        return new BeroepResponse(b.id, b.soort.label(), b.besluitId, b.bezwaarId, b.gerecht, b.zaaknummer, b.ingesteldOp, b.gemeldOp,
                b.bevindingen, Beroepsbehandeling.stukkenUiterlijk(b.gemeldOp), b.stukkenGezondenOp,
                b.uitkomst == null ? null : b.uitkomst.label(), b.verzondenOp, b.opdracht == null ? null : b.opdracht.label(),
                b.opdrachtTekst, b.nieuwBesluitUiterlijk, b.afgeslotenOp, Versie.etag(b.versie));
    }
}
