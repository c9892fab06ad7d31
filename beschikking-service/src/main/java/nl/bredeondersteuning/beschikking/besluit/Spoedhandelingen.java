package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** Wat na een spoedbesluit volgt, in één transactie; aan wie de brief gaat, is dan al gevraagd. */
@ApplicationScoped
public class Spoedhandelingen {

    private final MotiveringNasturen nasturen;
    private final Besluithandelingen.Antwoord antwoord;

    Spoedhandelingen(MotiveringNasturen nasturen, Besluithandelingen.Antwoord antwoord) {
        this.nasturen = nasturen;
        this.antwoord = antwoord;
    }

    @Handeling
    public Response motiveringNasturen(UUID zaakId, UUID besluitId, MotiveringResource.MotiveringRequest request, Geadresseerden aan,
            String ifMatch) {
        var beleid = antwoord.beleid();
        return switch (nasturen.stuurNa(zaakId, besluitId, request.motivering(), aan, ifMatch, beleid.vandaag(zaakId), beleid.dag())) {
            case MotiveringNasturen.Outcome.Nagestuurd() -> antwoord.met(Response.status(Response.Status.CREATED), zaakId, besluitId);
            case MotiveringNasturen.Outcome.VolgtNiet() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Nasturen kan alleen als het besluit met spoed bekend is gemaakt en de motivering nog moet volgen.").antwoord();
            case MotiveringNasturen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }
}
