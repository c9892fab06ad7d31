package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** De handelingen op een besluit, elk in één transactie; wat van een andere service komt, is dan al gehaald. */
@ApplicationScoped
public class Besluithandelingen {

    private final BesluitOpstellen opstellen;
    private final BesluitVaststellen vaststellen;
    private final BesluitBekendmaken bekendmaken;
    private final Antwoord antwoord;

    Besluithandelingen(BesluitOpstellen opstellen, BesluitVaststellen vaststellen, BesluitBekendmaken bekendmaken, Antwoord antwoord) {
        this.opstellen = opstellen;
        this.vaststellen = vaststellen;
        this.bekendmaken = bekendmaken;
        this.antwoord = antwoord;
    }

    @Handeling
    public Response besluitOpstellen(UUID zaakId, BesluitResource.BesluitRequest request, BesluitOpstellen.Opdracht opdracht) {
        return switch (opstellen.stelOp(zaakId, opdracht, antwoord.beleid.vandaag(zaakId), antwoord.beleid.dag())) {
            case BesluitOpstellen.Outcome.Opgesteld(var id) -> antwoord.met(Response.created(
                    URI.create("zaken/" + zaakId + "/besluiten/" + id)), zaakId, id);
            case BesluitOpstellen.Outcome.AlVastgesteld(var id) -> toestand("Dit besluit is al vastgesteld en kan niet opnieuw worden opgesteld.");
            case BesluitOpstellen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @Handeling
    public Response besluitVaststellen(UUID zaakId, UUID besluitId, String ifMatch) {
        return switch (vaststellen.stelVast(zaakId, besluitId, ifMatch, antwoord.beleid.vandaag(zaakId), antwoord.beleid.dag())) {
            case BesluitVaststellen.Outcome.Vastgesteld(var id) -> antwoord.met(Response.status(Response.Status.CREATED), zaakId, id);
            case BesluitVaststellen.Outcome.AndereToestand(var status) ->
                    toestand("Vaststellen kan als het besluit ter vaststelling ligt; het is nu " + status.label() + ".");
            case BesluitVaststellen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @Handeling
    public Response besluitBekendmaken(UUID zaakId, UUID besluitId, BesluitResource.BekendmakingRequest request, Kanaal kanaal,
            Geadresseerden geadresseerden, String ifMatch) {
        var opdracht = new BesluitBekendmaken.Opdracht(kanaal, geadresseerden, ifMatch, gegeven(request.spoed()));
        return switch (bekendmaken.maakBekend(zaakId, besluitId, opdracht, antwoord.beleid.vandaag(zaakId), antwoord.beleid.dag())) {
            case BesluitBekendmaken.Outcome.Bekendgemaakt(var id) -> antwoord.met(Response.status(Response.Status.CREATED), zaakId, id);
            case BesluitBekendmaken.Outcome.AndereToestand(var status) ->
                    toestand("Bekendmaken kan als het besluit is vastgesteld; het is nu " + status.label() + ".");
            case BesluitBekendmaken.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    /** Blank is no reason: then the reasons go with the letter (Awb 3:47 lid 1). */
    private static String gegeven(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    private static Response toestand(String detail) {
        return Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, detail).antwoord();
    }

    /** Het besluit na de handeling, met zijn nieuwe ETag. */
    @jakarta.inject.Singleton
    static class Antwoord {

        private final Besluiten besluiten;
        private final Onherroepelijkheid onherroepelijkheid;
        private final Beleid beleid;

        Antwoord(Besluiten besluiten, Onherroepelijkheid onherroepelijkheid, Beleid beleid) {
            this.besluiten = besluiten;
            this.onherroepelijkheid = onherroepelijkheid;
            this.beleid = beleid;
        }

        Beleid beleid() {
            return beleid;
        }

        Response met(Response.ResponseBuilder antwoord, UUID zaakId, UUID besluitId) {
            besluiten.flush();
            var besluit = besluiten.in(zaakId, besluitId);
            return Versie.met(antwoord.entity(BesluitResponse.of(besluit, onherroepelijkheid.in(zaakId))), besluit.versie).build();
        }
    }
}
