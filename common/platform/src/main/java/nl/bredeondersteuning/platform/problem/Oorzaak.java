package nl.bredeondersteuning.platform.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Beschrijft een fout voor het logboek zonder haar tekst, want daarin kan een persoon staan: klassen en plaatsen alleen. */
public final class Oorzaak {

    private static final int REGELS = 12;

    private Oorzaak() {
    }

    public static String van(Throwable fout) {
        var tekst = new StringBuilder();
        for (var oorzaak = fout; oorzaak != null && oorzaak.getCause() != oorzaak; oorzaak = oorzaak.getCause()) {
            tekst.append(oorzaak.getClass().getName()).append(Arrays.stream(oorzaak.getStackTrace()).limit(REGELS)
                    .map(plaats -> " < " + plaats).collect(Collectors.joining())).append("; ");
        }
        return tekst.toString();
    }
}
