package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Het antwoord na een stap: de klacht zoals zij nu vastligt, of waarom de stap niet kon. */
@ApplicationScoped
class Klachtantwoord {

    private final Klachten klachten;

    Klachtantwoord(Klachten klachten) {
        this.klachten = klachten;
    }

    Response na(UUID zaakId, Klachtstap stap) {
        return switch (stap) {
            case Klachtstap.Gezet(var id) -> met(Response.status(Response.Status.CREATED), zaakId, id);
            case Klachtstap.AlAfgehandeld() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze klacht is al afgehandeld.").antwoord();
            case Klachtstap.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    Response gemaakt(UUID zaakId, UUID klachtId) {
        return met(Response.created(URI.create("/v1/zaken/" + zaakId + "/klachten/" + klachtId)), zaakId, klachtId);
    }

    private Response met(Response.ResponseBuilder antwoord, UUID zaakId, UUID klachtId) {
        klachten.flush();
        var klacht = klachten.in(zaakId, klachtId);
        return Versie.met(antwoord.entity(KlachtResponse.of(klacht)), klacht.versie).build();
    }
}
