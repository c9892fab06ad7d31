package nl.bredeondersteuning.platform.handeling;

import jakarta.ws.rs.core.Response;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;

/** De versie van wat iemand las, als sterke ETag; wie erop beslist, stuurt haar terug in {@code If-Match}. */
public final class Versie {

    private Versie() {
    }

    public static String etag(long versie) {
        return "\"" + versie + "\"";
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 428 zonder {@code If-Match}, 412 bij een andere versie */
    public static void eis(String ifMatch, long versie) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.van(Probleemsoort.VERSIE_NODIG,
                    "Deze handeling beslist over wat u las. Stuur de ETag daarvan mee in de kopregel If-Match.").exception();
        }
        if (!etag(versie).equals(ifMatch.strip())) {
            throw Problem.van(Probleemsoort.VERSIE_VEROUDERD,
                    "Intussen is dit gewijzigd. Lees het opnieuw en beslis dan.").exception();
        }
    }

    public static Response.ResponseBuilder met(Response.ResponseBuilder antwoord, long versie) {
        return antwoord.header("ETag", etag(versie));
    }
}
