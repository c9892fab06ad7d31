package nl.bredeondersteuning.intake.gesprek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De verbetering van een verkeerd vastgelegd eerste gesprek. */
@Path("/zaken/{zaakId}/eerste-gesprek/correcties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Correctie")
public class GesprekcorrectieResource {

    private final GesprekCorrigeren corrigeren;
    private final Gesprekken gesprekken;
    private final Feitantwoord dagen;
    private final Beleid beleid;

    GesprekcorrectieResource(GesprekCorrigeren corrigeren, Gesprekken gesprekken, Feitantwoord dagen, Beleid beleid) {
        this.corrigeren = corrigeren;
        this.gesprekken = gesprekken;
        this.dagen = dagen;
        this.beleid = beleid;
    }

    /** De dag waarop het gesprek wel was. */
    public record GesprekcorrectieRequest(@NotNull LocalDate gevoerdOp, @NotBlank @Size(max = 1000) String reden) {
    }

    /** Het verbeterde gesprek. */
    public record GesprekcorrectieResponse(UUID zaakId, UUID gesprekId, LocalDate gevoerdOp) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "eersteGesprekCorrigeren",
            summary = "Verbetert de dag van het eerste gesprek; de termijnen volgen (Wht 2.21 lid 4)")
    @APIResponseSchema(value = GesprekcorrectieResponse.class, responseCode = "201")
    public Response corrigeer(@PathParam("zaakId") UUID zaakId, @HeaderParam("If-Match") String ifMatch, GesprekcorrectieRequest request) {
        var verbeterd = new GesprekCorrigeren.Verbeterd(dagen.nietLater("gevoerdOp", request.gevoerdOp()), request.reden().strip());
        return switch (corrigeren.corrigeer(zaakId, verbeterd, ifMatch, beleid.vandaag(zaakId), beleid.dag())) {
            case GECORRIGEERD -> {
                var gesprek = gesprekken.findById(zaakId);
                yield Versie.met(Response.status(Response.Status.CREATED).entity(new GesprekcorrectieResponse(zaakId, gesprek.gesprekId,
                        gesprek.gevoerdOp)), gesprek.versie).build();
            }
            case NIET_GEVOERD -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Het eerste gesprek is nog niet vastgelegd; er is niets te verbeteren.").antwoord();
        };
    }
}
