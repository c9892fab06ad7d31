package nl.bredeondersteuning.intake.feit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Wat elk verzoek dat een feit vastlegt, gemeen heeft: de dag van vandaag, en het antwoord met waar het feit te vinden is. */
@Singleton
public class Feitantwoord {

    private final FeitTonen tonen;
    private final Dagklok klok;

    Feitantwoord(FeitTonen tonen, Dagklok klok) {
        this.tonen = tonen;
        this.klok = klok;
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 als de dag later is dan vandaag */
    public LocalDate nietLater(String veld, LocalDate dag) {
        if (dag != null && dag.isAfter(vandaag())) {
            throw Problem.invoer(List.of(new InvalidParam(veld, "IN_TOEKOMST", "Deze dag ligt niet later dan vandaag."))).exception();
        }
        return dag;
    }

    public Response met(UUID zaakId, UUID feitId) {
        return Response.created(URI.create("zaken/" + zaakId + "/feiten/" + feitId)).entity(tonen.een(zaakId, feitId).orElseThrow()).build();
    }
}
