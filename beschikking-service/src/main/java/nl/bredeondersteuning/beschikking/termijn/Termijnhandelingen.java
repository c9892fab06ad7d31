package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.termijn.TermijnResource.OpschortingRequest;
import nl.bredeondersteuning.beschikking.termijn.TermijnResource.TermijnwijzigingResponse;
import nl.bredeondersteuning.beschikking.termijn.TermijnResource.UitstelberichtRequest;
import nl.bredeondersteuning.beschikking.termijn.TermijnResource.VerlengingRequest;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;

/** De handelingen op een termijn, elk in één transactie; aan wie het bericht gaat, is dan al gevraagd. */
@ApplicationScoped
public class Termijnhandelingen {

    private final TermijnOpschorten opschorten;
    private final TermijnVerlengen verlengen;
    private final UitstelBerichten uitstellen;
    private final Antwoord antwoord;

    Termijnhandelingen(TermijnOpschorten opschorten, TermijnVerlengen verlengen, UitstelBerichten uitstellen, Antwoord antwoord) {
        this.opschorten = opschorten;
        this.verlengen = verlengen;
        this.uitstellen = uitstellen;
        this.antwoord = antwoord;
    }

    LocalDate dag() {
        return antwoord.dag();
    }

    @Handeling
    public Response termijnOpschorten(UUID zaakId, Termijnsoort soort, OpschortingRequest request, Geadresseerden aan) {
        return antwoord.op(opschorten.schortOp(antwoord.opdracht(zaakId, soort, aan), new TermijnOpschorten.Dagen(request.vanaf(),
                request.totEnMet(), request.artikel())), zaakId);
    }

    @Handeling
    public Response termijnVerlengen(UUID zaakId, Termijnsoort soort, VerlengingRequest request, Duur duur, Geadresseerden aan) {
        return antwoord.op(verlengen.verleng(antwoord.opdracht(zaakId, soort, aan), duur, request.grond()), zaakId);
    }

    @Handeling
    public Response uitstelBerichten(UUID zaakId, UitstelberichtRequest request, Geadresseerden aan) {
        return antwoord.op(uitstellen.bericht(antwoord.opdracht(zaakId, Termijnsoort.BESLISTERMIJN_AWB, aan), request.uiterlijk()), zaakId);
    }

    /** De opdracht vooraf en het antwoord achteraf. */
    @ApplicationScoped
    static class Antwoord {

        private final Termijnwijzigingen wijzigingen;
        private final Beleid beleid;

        Antwoord(Termijnwijzigingen wijzigingen, Beleid beleid) {
            this.wijzigingen = wijzigingen;
            this.beleid = beleid;
        }

        TermijnWijzigen.Opdracht opdracht(UUID zaakId, Termijnsoort soort, Geadresseerden aan) {
            return new TermijnWijzigen.Opdracht(zaakId, soort, aan, beleid.vandaag(zaakId), dag());
        }

        LocalDate dag() {
            return beleid.dag();
        }

        Response op(TermijnWijzigen.Outcome uitkomst, UUID zaakId) {
            return switch (uitkomst) {
                case TermijnWijzigen.Outcome.Vastgelegd(var id) -> Response.created(URI.create("/v1/zaken/" + zaakId
                        + "/termijnwijzigingen/" + id))
                        .entity(TermijnwijzigingResponse.of(wijzigingen.findById(id))).build();
                case TermijnWijzigen.Outcome.LooptNiet(var soort) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                        "De termijn \"" + soort.label() + "\" loopt in deze zaak niet.").antwoord();
                case TermijnWijzigen.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
            };
        }
    }
}
