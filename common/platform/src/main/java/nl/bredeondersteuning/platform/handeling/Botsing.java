package nl.bredeondersteuning.platform.handeling;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import nl.bredeondersteuning.platform.problem.Problem;

/** Twee handelingen die hetzelfde wilden maken of op elkaar wachtten: één wint, de ander komt straks terug. */
final class Botsing {

    private static final Set<String> DUBBEL_OF_IMPASSE = Set.of("23505", "40001", "40P01");

    private Botsing() {
    }

    static boolean is(Throwable fout) {
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof OptimisticLockException || oorzaak instanceof SQLException sql
                    && DUBBEL_OF_IMPASSE.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static Problem probleem() {
        return Problem.anderMoment("Iemand anders deed op hetzelfde moment hetzelfde.");
    }
}
