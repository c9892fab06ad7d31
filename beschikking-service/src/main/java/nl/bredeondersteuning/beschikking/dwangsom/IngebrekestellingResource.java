package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ingebrekestellingen: ontvangen en beantwoord. */
@Path("/zaken/{zaakId}/ingebrekestellingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ingebrekestelling")
public class IngebrekestellingResource {

    private final Ingebrekestellingen ingebrekestellingen;
    private final Handelingen handelingen;
    private final Voorlezing voorlezing;
    private final Navraag navraag;

    IngebrekestellingResource(Ingebrekestellingen ingebrekestellingen, Handelingen handelingen, Voorlezing voorlezing, Navraag navraag) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.handelingen = handelingen;
        this.voorlezing = voorlezing;
        this.navraag = navraag;
    }

    /** Een ingebrekestelling zoals zij vastligt. */
    public record IngebrekestellingResponse(UUID ingebrekestellingId, @Schema(examples = "beslistermijn Awb") String termijn,
            LocalDate termijnEinde, LocalDate ontvangenOp,
            @Schema(description = "Ontvangen op of vóór de laatste dag van de termijn") boolean prematuur,
            @Schema(description = "Onwaar voor een tweede na een geldige: die verandert niets") boolean telt, LocalDate beantwoordOp) {

        static IngebrekestellingResponse of(Ingebrekestelling i) {
            return new IngebrekestellingResponse(i.id, i.termijn, i.termijnEinde, i.ontvangenOp, i.prematuur, i.telt, i.beantwoordOp);
        }
    }

    /** De ingebrekestellingen van een zaak, oudste eerst. */
    public record IngebrekestellingenResponse(List<IngebrekestellingResponse> ingebrekestellingen) {
    }

    @POST
    @RolesAllowed({Rollen.JURIST, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "ingebrekestellingVastleggen",
            summary = "Legt een ingebrekestelling vast die vandaag ontvangen is (Awb 4:17 lid 3)")
    @APIResponseSchema(value = IngebrekestellingResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId) {
        return handelingen.ingebrekestellingVastleggen(zaakId);
    }

    @POST
    @Path("/{ingebrekestellingId}/beantwoordingen")
    @RolesAllowed(Rollen.JURIST)
    @Operation(operationId = "ingebrekestellingBeantwoorden", summary = "Beantwoordt een ingebrekestelling met een brief (Awb 4:17)")
    @APIResponseSchema(value = IngebrekestellingResponse.class, responseCode = "201")
    public Response beantwoord(@PathParam("zaakId") UUID zaakId, @PathParam("ingebrekestellingId") UUID id) {
        voorlezing.lees(zaakId, () -> null);
        return handelingen.ingebrekestellingBeantwoorden(zaakId, id, navraag.geadresseerden(zaakId));
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "ingebrekestellingenLijst", summary = "Toont de ingebrekestellingen van een zaak (Awb 4:17)")
    @APIResponseSchema(IngebrekestellingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new IngebrekestellingenResponse(ingebrekestellingen.van(zaakId).stream().map(IngebrekestellingResponse::of)
                .toList())).build();
    }

    /** De handelingen, elk in één transactie. */
    @ApplicationScoped
    static class Handelingen {

        private final IngebrekestellingVastleggen vastleggen;
        private final IngebrekestellingBeantwoorden beantwoorden;
        private final Ingebrekestellingen ingebrekestellingen;
        private final Beleid beleid;

        Handelingen(IngebrekestellingVastleggen vastleggen, IngebrekestellingBeantwoorden beantwoorden,
                Ingebrekestellingen ingebrekestellingen, Beleid beleid) {
            this.vastleggen = vastleggen;
            this.beantwoorden = beantwoorden;
            this.ingebrekestellingen = ingebrekestellingen;
            this.beleid = beleid;
        }

        @Handeling
        public Response ingebrekestellingVastleggen(UUID zaakId) {
            return vastleggen.legVast(zaakId, beleid.dag()).map(id -> Response.created(URI.create("/v1/zaken/" + zaakId
                    + "/ingebrekestellingen/" + id)).entity(IngebrekestellingResponse.of(ingebrekestellingen.findById(id))).build())
                    .orElseGet(() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                            "In deze zaak loopt geen beslistermijn. Controleer of de aanvraag is vastgelegd.").antwoord());
        }

        @Handeling
        public Response ingebrekestellingBeantwoorden(UUID zaakId, UUID id, Geadresseerden aan) {
            if (!beantwoorden.beantwoord(zaakId, id, aan, beleid.vandaag(zaakId), beleid.dag())) {
                return Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze ingebrekestelling is al beantwoord.").antwoord();
            }
            return Response.status(Response.Status.CREATED).entity(IngebrekestellingResponse.of(ingebrekestellingen.in(zaakId,
                    id))).build();
        }
    }
}
