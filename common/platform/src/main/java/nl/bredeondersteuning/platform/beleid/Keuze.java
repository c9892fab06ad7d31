package nl.bredeondersteuning.platform.beleid;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Eén waarde uit een gesloten lijst van Nederlandse woorden. */
public final class Keuze {

    private Keuze() {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 met de woorden die wel kunnen */
    public static <T> T uit(String veld, String gekozen, T[] waarden, Function<T, String> label) {
        return Arrays.stream(waarden).filter(waarde -> label.apply(waarde).equals(gekozen)).findFirst()
                .orElseThrow(() -> Problem.invoer(List.of(new InvalidParam(veld, "ONBEKENDE_WAARDE", "Kies uit: "
                        + Arrays.stream(waarden).map(label).collect(Collectors.joining(", ")) + "."))).exception());
    }
}
