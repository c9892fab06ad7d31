package nl.bredeondersteuning.deadline.bord;

import io.quarkus.arc.All;
import io.quarkus.qute.Engine;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** De adressen van het termijnbord: webpagina's van de server, zonder JavaScript, achter de aanmelding van de gemeente. */
@ApplicationScoped
public class BordRoute {

    private static final Logger LOG = Logger.getLogger(BordRoute.class);
    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final List<Blad> bladen;
    private final Bordinhoud inhoud;
    private final Bordtaken taken;
    private final Engine sjablonen;

    BordRoute(@All List<Blad> bladen, Bordinhoud inhoud, Bordtaken taken, Engine sjablonen) {
        this.bladen = bladen;
        this.inhoud = inhoud;
        this.taken = taken;
        this.sjablonen = sjablonen;
    }

    void registreer(@Observes Router router) {
        for (var blad : bladen) {
            router.get(blad.pad()).blockingHandler(verzoek -> antwoord(verzoek, () -> pagina(verzoek, blad)), false);
        }
        router.get("/bord/werkvoorraad.csv").blockingHandler(verzoek -> antwoord(verzoek, () -> verzoek.response()
                .putHeader("Content-Type", "text/csv; charset=UTF-8")
                .putHeader("Content-Disposition", "attachment; filename=\"werkvoorraad.csv\"")
                .end(taken.csv(verzoek, zoek(verzoek)))), false);
        router.post("/bord/zaken/:zaakId/taken/:taakId").handler(BodyHandler.create(false)).blockingHandler(verzoek ->
                antwoord(verzoek, () -> wijsToe(verzoek)), false);
    }

    private void pagina(RoutingContext verzoek, Blad blad) {
        var getoond = inhoud.toon(verzoek, blad, zoek(verzoek), id(verzoek, "zaakId"));
        html(verzoek.response(), 200, blad.naam(), getoond);
    }

    private void wijsToe(RoutingContext verzoek) {
        var plek = verzoek.request().getHeader("Sec-Fetch-Site");
        if (plek != null && !"same-origin".equals(plek)) {
            throw Problem.rechten(null, "Dit verzoek kwam niet van het termijnbord zelf.").exception();
        }
        taken.wijsToe(verzoek, id(verzoek, "zaakId"), id(verzoek, "taakId"));
        var terug = verzoek.request().getFormAttribute("terug");
        var naar = terug != null && terug.matches("/bord[/\\w?&=%+.-]*") ? terug : "/bord";
        verzoek.response().setStatusCode(303).putHeader("Location", naar).end();
    }

    private static Map<String, String> zoek(RoutingContext verzoek) {
        var zoek = new HashMap<String, String>();
        verzoek.queryParams().forEach(zoek::put);
        return zoek;
    }

    private static UUID id(RoutingContext verzoek, String naam) {
        var tekst = verzoek.pathParam(naam);
        if (tekst == null) {
            return null;
        }
        if (!tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Problem.onbekend("Dit adres").exception();
        }
        return UUID.fromString(tekst);
    }

    private void antwoord(RoutingContext verzoek, Runnable werk) {
        try {
            verzoek.response().putHeader("Content-Security-Policy", CSP);
            werk.run();
        } catch (ProblemException fout) {
            html(verzoek.response(), fout.problem().status(), "fout", new Fout(fout.problem().title(), fout.problem().detail(), ""));
        } catch (RuntimeException fout) {
            LOG.errorf("A page of the board failed: %s", Oorzaak.van(fout));
            html(verzoek.response(), 500, "fout", new Fout("Er ging iets mis", "Er is niets veranderd. Probeer het opnieuw.",
                    Spoor.huidig()));
        }
    }

    /** Wat er op een foutblad staat. */
    public record Fout(String titel, String uitleg, String kenmerk) {
    }

    private void html(HttpServerResponse antwoord, int status, String naam, Object getoond) {
        antwoord.setStatusCode(status).putHeader("Content-Type", "text/html; charset=UTF-8")
                .end(sjablonen.getTemplate("bord/" + naam + ".html").data("blad", getoond).render());
    }
}
