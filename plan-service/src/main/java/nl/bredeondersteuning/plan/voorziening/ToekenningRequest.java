package nl.bredeondersteuning.plan.voorziening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een toekenning met haar afweging, en wat de brief erover zegt: van wanneer tot wanneer, hoe en onder welke voorwaarden. */
public record ToekenningRequest(
        @Schema(description = "De afweging per factor van het beleid (Kampen artikel 5.1 lid 2)")
        @Size(max = 20) List<FactorRequest> afweging,
        @Schema(description = "Hoe de voorziening bijdraagt aan de doelstelling") @NotBlank @Size(max = 4000) String motivering,
        @Schema(description = "De eerste dag; leeg als die in overleg bepaald wordt") LocalDate vanafDatum,
        @Schema(description = "De laatste dag, uiterlijk die van de ondersteuning (Wht 2.21 lid 4b)") LocalDate totEnMetDatum,
        @Schema(description = "in natura, voucher, betaald aan de leverancier of betaald aan de rechthebbende", examples = "in natura")
        String wijze,
        @Schema(description = "Wat de rechthebbende doet of laat, elk in een zin") @Size(max = 10)
        List<@NotBlank @Size(max = 300) String> voorwaarden) {

    Toekenning toekenning() {
        if (vanafDatum != null && totEnMetDatum != null && totEnMetDatum.isBefore(vanafDatum)) {
            throw Problem.invoer(List.of(new InvalidParam("totEnMetDatum", "VOLGORDE", "De laatste dag komt na de eerste."))).exception();
        }
        return new Toekenning(vanafDatum, totEnMetDatum, wijze == null ? null
                : Keuze.uit("wijze", wijze, Leveringswijze.values(), Leveringswijze::label), voorwaarden == null ? List.of() : voorwaarden);
    }
}
