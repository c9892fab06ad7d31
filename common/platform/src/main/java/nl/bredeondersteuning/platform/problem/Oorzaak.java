package nl.bredeondersteuning.platform.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Wat er achter een fout zit, zonder haar tekst, want daarin kan een persoon staan: klassen en plaatsen alleen. */
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

    /** De database is even weg of kon niet wachten: opnieuw proberen helpt. */
    public static boolean isVoorbijgaand(Throwable fout) {
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            var verbindingWeg = oorzaak instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P") || sql.getSQLState().startsWith("40"));
            if (verbindingWeg || oorzaak instanceof SQLTransientException || oorzaak instanceof SQLRecoverableException) {
                return true;
            }
        }
        return false;
    }
}
