package nl.bredeondersteuning.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.bredeondersteuning.platform.http.Operaties;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maakt van elke fout, ook die van het raamwerk, een probleem in het Nederlands zonder binnenwerk. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Operaties operaties;

    ProblemMappers(Operaties operaties) {
        this.operaties = operaties;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException fout) {
        return fout.problem().antwoord();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, AuthenticationCompletionException.class})
    public Response nietAangemeld() {
        return Response.fromResponse(Problem.van(Probleemsoort.NIET_AANGEMELD,
                "Dit verzoek heeft geen geldig token. Meld u aan en stuur het token mee in de kopregel Authorization.").antwoord())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    @ServerExceptionMapper
    public Response geenRechten(ForbiddenException fout) {
        return Problem.van(Probleemsoort.ONVOLDOENDE_RECHTEN,
                "Uw rol laat deze handeling niet toe. Vraag iemand met de rol die bij de handeling staat.").antwoord();
    }

    @ServerExceptionMapper
    public Response geenJson(JsonProcessingException fout) {
        return Problem.invoer(List.of(new InvalidParam("", "GEEN_JSON", "De inhoud is geen leesbare JSON."))).antwoord();
    }

    @ServerExceptionMapper
    public Response raamwerk(WebApplicationException fout, UriInfo adres, Request verzoek) {
        var antwoord = fout.getResponse();
        return switch (antwoord.getStatus()) {
            case 404 -> nietGevonden(operaties.methoden(adres.getPath()), verzoek.getMethod());
            case 405 -> andereMethode(operaties.methoden(adres.getPath()));
            case 406 -> antwoordvorm();
            case 413 -> teGroot();
            case 415 -> inhoudstype();
            case 400 -> Problem.invoer(List.of(new InvalidParam("", "ONLEESBAAR", "Het verzoek is niet te lezen."))).antwoord();
            default -> storing(fout);
        };
    }

    /** The framework also answers 404 where the address exists under another method. */
    private static Response nietGevonden(String methoden, String methode) {
        return methoden.isEmpty() || List.of(methoden.split(", ")).contains(methode)
                ? Problem.van(Probleemsoort.NIET_GEVONDEN, "Dit adres bestaat niet. Kijk in /v1/openapi.json.").antwoord()
                : andereMethode(methoden);
    }

    private static Response andereMethode(String methoden) {
        var probleem = Problem.van(Probleemsoort.METHODE_NIET_TOEGESTAAN,
                "Deze methode bestaat hier niet; de kopregel Allow noemt welke wel.");
        return Response.fromResponse(probleem.antwoord()).header(HttpHeaders.ALLOW, methoden).build();
    }

    public static Response antwoordvorm() {
        return Problem.van(Probleemsoort.ANTWOORDVORM_NIET_BESCHIKBAAR,
                "Deze vorm van antwoord is er niet. Vraag met Accept om application/json, of laat Accept weg.").antwoord();
    }

    public static Response inhoudstype() {
        return Problem.van(Probleemsoort.INHOUDSTYPE_NIET_ONDERSTEUND, "Stuur de inhoud als application/json.").antwoord();
    }

    public static Response teGroot() {
        return Problem.van(Probleemsoort.TE_GROOT, "Het verzoek is groter dan deze handeling toelaat. Stuur minder.").antwoord();
    }

    @ServerExceptionMapper
    public Response storing(Throwable fout) {
        LOG.errorf("Request failed: %s", Oorzaak.van(fout));
        return Problem.van(Probleemsoort.STORING,
                "Er ging iets mis; er is niets veranderd. Probeer het opnieuw en noem bij navraag het kenmerk in instance.").antwoord();
    }

}
