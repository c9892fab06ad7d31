package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Bezwaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een bezwaar en wat ervan geworden is. */
public record BezwaarResponse(UUID bezwaarId, UUID besluitId,
        @Schema(description = "De voorzieningen van het besluit waartegen het is gericht; leeg als dat het hele besluit is")
        List<UUID> onderdelen, LocalDate ontvangenOp, boolean tijdig, boolean commissie,
        @Schema(examples = "gegrond") String uitkomst, UUID beslissingId,
        @Schema(description = "Tot en met welke dag de indiener zijn bezwaar kan aanvullen (Awb 6:6)") LocalDate herstelUiterlijk,
        LocalDate ingetrokkenOp) {

    static BezwaarResponse of(Bezwaar b) {
        return new BezwaarResponse(b.id(), b.besluitId(), b.onderdelen(), b.ontvangenOp(), b.tijdig(), b.commissie(), b.uitkomst(),
                b.beslissingId(),
                b.herstel().isEmpty() || b.herstel().getLast().hersteldOp() != null ? null : b.herstel().getLast().uiterlijk(),
                b.ingetrokkenOp());
    }
}
