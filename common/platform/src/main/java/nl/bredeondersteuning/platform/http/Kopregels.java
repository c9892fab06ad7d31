package nl.bredeondersteuning.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Zet op elk antwoord, ook op 401, 404 en 500, de versie van de API en de veiligheidskopregels, en houdt te grote verzoeken tegen. */
@ApplicationScoped
public class Kopregels {

    private static final int EERST = 1000;
    private static final long KLEIN = 1024L * 1024;

    private final String versie;
    private final List<String> grotePaden;
    private final long groot;

    Kopregels(@ConfigProperty(name = "api.versie") String versie,
            @ConfigProperty(name = "invoer.grote-paden", defaultValue = "-") List<String> grotePaden,
            @ConfigProperty(name = "invoer.groot", defaultValue = "27262976") long groot) {
        this.versie = versie;
        this.grotePaden = grotePaden;
        this.groot = groot;
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::zet, EERST);
    }

    private void zet(RoutingContext verzoek) {
        Spoor.begin();
        kopregels(verzoek.request().path(), verzoek.response());
        if (lengte(verzoek.request()) > (grotePaden.stream().anyMatch(verzoek.request().path()::startsWith) ? groot : KLEIN)) {
            weiger(verzoek.response());
        } else {
            verzoek.next();
        }
    }

    private void kopregels(String pad, HttpServerResponse antwoord) {
        antwoord.putHeader("API-Version", versie).putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("X-Content-Type-Options", "nosniff").putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer").putHeader("Content-Language", "nl");
        var console = pad.startsWith("/console") ? "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " script-src 'self' 'unsafe-inline'; " : "default-src 'none'; ";
        antwoord.putHeader("Content-Security-Policy", console + "frame-ancestors 'none'");
        antwoord.putHeader("Cache-Control", "no-store");
    }

    private static long lengte(HttpServerRequest verzoek) {
        var lengte = verzoek.getHeader("Content-Length");
        return lengte == null || !lengte.matches("\\d{1,18}") ? 0 : Long.parseLong(lengte);
    }

    private static void weiger(HttpServerResponse antwoord) {
        antwoord.setStatusCode(413).putHeader("Content-Type", Problem.MEDIATYPE).putHeader("Connection", "close")
                .end(Problemen.TE_GROOT);
    }

    /** De ene tekst die buiten JAX-RS om gaat. */
    private static final class Problemen {
        static final String TE_GROOT = "{\"type\":\"urn:nld:brede-ondersteuning:probleem:te-groot\",\"title\":\"Te groot\",\"status\":413,"
                + "\"detail\":\"Het verzoek is groter dan deze handeling toelaat. Stuur minder.\","
                + "\"instance\":\"urn:nld:brede-ondersteuning:verzoek:geweigerd\"}";
    }
}
