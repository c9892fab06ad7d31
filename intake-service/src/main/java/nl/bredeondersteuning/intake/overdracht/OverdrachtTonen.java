package nl.bredeondersteuning.intake.overdracht;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.audit.Auditketen;

/** Toont overdrachten met wie het is, en schrijft in de inzage wat getoond is. */
@Singleton
class OverdrachtTonen {

    private final Overdrachten overdrachten;
    private final AangebodenZaakOpenen.Inhoud inhoud;
    private final Auditketen audit;

    OverdrachtTonen(Overdrachten overdrachten, AangebodenZaakOpenen.Inhoud inhoud, Auditketen audit) {
        this.overdrachten = overdrachten;
        this.inhoud = inhoud;
        this.audit = audit;
    }

    OverdrachtResponse toon(Overdracht overdracht) {
        return OverdrachtResponse.of(overdracht, inhoud.lees(overdracht));
    }

    List<OverdrachtResponse> van(UUID vanZaakId) {
        return overdrachten.van(vanZaakId).stream().map(this::toon).toList();
    }

    Response een(Response.ResponseBuilder antwoord, UUID id) {
        var overdracht = overdrachten.voorOntvanger(id);
        audit.lijst(List.of(id));
        return antwoord.entity(toon(overdracht)).header("ETag", OverdrachtResponse.etag(overdracht)).build();
    }
}
