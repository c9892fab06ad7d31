package nl.bredeondersteuning.plan.voorziening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wat bij één factor gewogen is (Kampen artikel 5.1 lid 2). */
public record FactorRequest(
        @Schema(description = "Sleutel, aanhaling of woorden van de factor in het beleid", examples = "DRAAGKRACHT")
        @NotBlank String factor,
        @Schema(description = "Wat er gewogen is") @NotBlank @Size(max = 2000) String tekst) {

    /** De afweging in de woorden van het profiel; leeg als er niets gewogen is. */
    static List<Gewogen> afweging(List<FactorRequest> factoren, Beleidsprofiel profiel) {
        return factoren == null ? List.of() : factoren.stream().map(gegeven -> {
            var factor = factor(gegeven.factor(), profiel);
            return new Gewogen(factor, profiel.norm(factor).map(binding -> binding.tekst()).orElse(null), gegeven.tekst());
        }).toList();
    }

    /** Een factor is te noemen bij zijn sleutel, of zoals het profiel hem aanhaalt of omschrijft. */
    private static Afwegingsfactor factor(String genoemd, Beleidsprofiel profiel) {
        return Arrays.stream(Afwegingsfactor.values()).filter(factor -> factor.name().equals(genoemd) || profiel.norm(factor)
                .filter(binding -> binding.tekst().equals(genoemd) || Citaat.gelijk(binding.artikel(), genoemd)).isPresent()).findFirst()
                .orElseThrow(() -> Problem.invoer(List.of(new InvalidParam("afweging", "ONBEKENDE_WAARDE", "\"" + genoemd
                        + "\" is geen factor van de afweging; kies uit: " + profiel.voorziening().factoren() + "."))).exception());
    }
}
