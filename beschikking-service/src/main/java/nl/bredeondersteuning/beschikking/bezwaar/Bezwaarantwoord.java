package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Het antwoord na een stap: het bezwaar zoals het nu vastligt, of waarom de stap niet kon. */
@ApplicationScoped
class Bezwaarantwoord {

    private final Bezwaren bezwaren;

    Bezwaarantwoord(Bezwaren bezwaren) {
        this.bezwaren = bezwaren;
    }

    Response na(UUID zaakId, Bezwaarstap stap) {
        return switch (stap) {
            case Bezwaarstap.Gezet(var id) -> met(Response.status(Response.Status.CREATED), zaakId, id);
            case Bezwaarstap.PastNiet(var uitleg) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, uitleg).antwoord();
            case Bezwaarstap.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    Response met(Response.ResponseBuilder antwoord, UUID zaakId, UUID bezwaarId) {
        bezwaren.flush();
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        return Versie.met(antwoord.entity(BezwaarResponse.of(bezwaar)), bezwaar.versie).build();
    }
}
