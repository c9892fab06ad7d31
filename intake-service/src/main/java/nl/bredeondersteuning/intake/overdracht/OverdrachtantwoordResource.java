package nl.bredeondersteuning.intake.overdracht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.overdracht.OverdrachtBeantwoorden.Outcome.AlBeantwoord;
import nl.bredeondersteuning.intake.overdracht.OverdrachtBeantwoorden.Outcome.Gedaan;
import nl.bredeondersteuning.intake.overdracht.OverdrachtBeantwoorden.Outcome.LooptAl;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het antwoord op een aangeboden zaak: aanvaard of geweigerd, altijd met een reden. */
@Path("/overdrachtsaanbiedingen/{overdrachtId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overdracht")
public class OverdrachtantwoordResource {

    private final OverdrachtBeantwoorden beantwoorden;
    private final OverdrachtTonen tonen;
    private final Feitantwoord dagen;

    OverdrachtantwoordResource(OverdrachtBeantwoorden beantwoorden, OverdrachtTonen tonen, Feitantwoord dagen) {
        this.beantwoorden = beantwoorden;
        this.tonen = tonen;
        this.dagen = dagen;
    }

    /** Waarom. */
    public record OverdrachtantwoordRequest(@Schema(examples = "ingeschreven per 1 november") @NotBlank @Size(max = 1000) String reden) {
    }

    @POST
    @Path("/aanvaardingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overdrachtAanvaarden",
            summary = "Aanvaardt een aangeboden zaak en opent haar hier met de oude datums (Wht 2.21 lid 1)")
    @APIResponseSchema(value = OverdrachtResponse.class, responseCode = "201")
    public Response aanvaard(@PathParam("overdrachtId") UUID overdrachtId, @HeaderParam("If-Match") String ifMatch,
            OverdrachtantwoordRequest request) {
        return antwoord(overdrachtId, true, request, ifMatch);
    }

    @POST
    @Path("/weigeringen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overdrachtWeigeren", summary = "Weigert een aangeboden zaak met een reden (Wht 2.21 lid 1)")
    @APIResponseSchema(value = OverdrachtResponse.class, responseCode = "201")
    public Response weiger(@PathParam("overdrachtId") UUID overdrachtId, @HeaderParam("If-Match") String ifMatch,
            OverdrachtantwoordRequest request) {
        return antwoord(overdrachtId, false, request, ifMatch);
    }

    private Response antwoord(UUID id, boolean aanvaard, OverdrachtantwoordRequest request, String ifMatch) {
        return switch (beantwoorden.beantwoord(id, aanvaard, request.reden().strip(), ifMatch, dagen.vandaag())) {
            case Gedaan() -> tonen.een(Response.status(Response.Status.CREATED), id);
            case AlBeantwoord() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Over dit aanbod is al besloten.").antwoord();
            case LooptAl(var zaakId) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze persoon heeft hier al een lopende zaak ("
                    + zaakId + "). Weiger het aanbod, of sluit eerst die zaak.").antwoord();
        };
    }
}
