package nl.bredeondersteuning.intake.quarantaine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.RegelTonen;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een regel van een bestand waar een mens naar kijkt, met wat erin staat. */
public record RegelResponse(UUID regelId, UUID bestandId, @Schema(description = "Rij zoals een rekenblad haar toont") int rij,
        @Schema(description = "Dag waarop het bestand ontvangen is; daarvan lopen de termijnen") LocalDate ontvangenOp, String uitkomst,
        List<String> codes, UUID zaakId, List<Veldwaarde> velden,
        @Schema(description = "Waarom zij in quarantaine was") List<String> quarantainecodes,
        @Schema(description = "Wat iemand ermee deed: vrijgegeven, hersteld of afgewezen") String afhandeling, LocalDate afgehandeldOp,
        String afgehandeldDoor, String reden, @Schema(description = "Voor If-Match bij een beslissing") String etag) {

    /** Een veld met wat erin staat; een dag als jjjj-mm-dd. */
    public record Veldwaarde(@Schema(examples = "geboortedatum") String veld, @Schema(examples = "1985-01-31") String waarde) {
    }

    static RegelResponse of(RegelTonen.Getoond regel) {
        var velden = regel.velden().entrySet().stream().map(veld -> new Veldwaarde(veld.getKey(), veld.getValue())).toList();
        return new RegelResponse(regel.regelId(), regel.bestandId(), regel.rij(), regel.ontvangenOp(), regel.uitkomst().name(), regel.codes(),
                regel.zaakId(), velden, regel.quarantainecodes(), regel.afhandeling() == null ? null : regel.afhandeling().label(),
                regel.afgehandeldOp(), regel.afgehandeldDoor(), regel.reden(), Versie.etag(regel.versie()));
    }
}
