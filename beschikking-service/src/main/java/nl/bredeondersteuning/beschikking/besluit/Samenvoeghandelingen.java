package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Het samenvoegen van besluiten, in één transactie; wat van plan-service komt, is dan al gehaald. */
@ApplicationScoped
public class Samenvoeghandelingen {

    private final BesluitSamenvoegen samenvoegen;
    private final Besluithandelingen.Antwoord antwoord;

    Samenvoeghandelingen(BesluitSamenvoegen samenvoegen, Besluithandelingen.Antwoord antwoord) {
        this.samenvoegen = samenvoegen;
        this.antwoord = antwoord;
    }

    @Handeling
    public Response besluitSamenvoegen(UUID zaakId, SamenvoegResource.SamenvoegRequest request, BesluitSamenvoegen.Opdracht opdracht) {
        var beleid = antwoord.beleid();
        return switch (samenvoegen.voegSamen(zaakId, opdracht, beleid.vandaag(zaakId), beleid.dag())) {
            case BesluitSamenvoegen.Outcome.Opgesteld(var id) -> antwoord.met(Response.created(
                    URI.create("zaken/" + zaakId + "/besluiten/" + id)), zaakId, id);
            case BesluitSamenvoegen.Outcome.AlBesloten(var voorzieningId) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Over voorziening " + voorzieningId + " is al besloten. Laat haar weg, en voeg de andere samen.").antwoord();
            case BesluitSamenvoegen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }
}
