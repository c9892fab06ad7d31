package nl.bredeondersteuning.intake.feit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen.Getoond;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De feiten van een zaak, zoals ze zijn vastgelegd. */
@Path("/zaken/{zaakId}/feiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feit")
public class FeitResource {

    private final FeitTonen tonen;
    private final Feiten feiten;
    private final FeitCorrigeren corrigeren;
    private final Feitantwoord antwoord;

    FeitResource(FeitTonen tonen, Feiten feiten, FeitCorrigeren corrigeren, Feitantwoord antwoord) {
        this.tonen = tonen;
        this.feiten = feiten;
        this.corrigeren = corrigeren;
        this.antwoord = antwoord;
    }

    /** Wat er had moeten staan; wat leeg is, was goed. */
    public record FeitcorrectieRequest(@Schema(description = "Dag waarop het gebeurde; nooit later dan vandaag") LocalDate op,
            @Schema(description = "De dag die het feit noemt, zoals een dagtekening") LocalDate dag,
            @Schema(description = "Het is niet gebeurd, of in een andere zaak: het feit telt niet meer") Boolean ingetrokken,
            @NotBlank @Size(max = 1000) String reden) {
    }

    /** De feiten van een zaak, oudste eerst. */
    public record FeitenResponse(List<Getoond> feiten) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "feitenTonen", summary = "Toont de feiten van een zaak met wie ze vastlegde (Awb 3:2)")
    @APIResponseSchema(FeitenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new FeitenResponse(feiten.van(zaakId).stream().map(Getoond::van).toList())).build();
    }

    @GET
    @Path("/{feitId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "feitTonen", summary = "Toont één feit van een zaak (Awb 3:2)")
    @APIResponseSchema(Getoond.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("feitId") UUID feitId) {
        return met(Response.ok(), zaakId, feitId);
    }

    @POST
    @Path("/{feitId}/correcties")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "feitCorrigeren",
            summary = "Verbetert of herroept een verkeerd vastgelegd feit; wat er stond blijft leesbaar (Awb 3:2)")
    @APIResponseSchema(value = Getoond.class, responseCode = "201")
    public Response corrigeer(@PathParam("zaakId") UUID zaakId, @PathParam("feitId") UUID feitId, @HeaderParam("If-Match") String ifMatch,
            FeitcorrectieRequest request) {
        var verbeterd = new FeitCorrigeren.Verbeterd(antwoord.nietLater("op", request.op()), request.dag(),
                Boolean.TRUE.equals(request.ingetrokken()), request.reden().strip());
        return switch (corrigeren.corrigeer(zaakId, feitId, verbeterd, ifMatch, antwoord.vandaag())) {
            case GECORRIGEERD -> met(Response.status(Response.Status.CREATED), zaakId, feitId);
            case AL_INGETROKKEN -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Dit feit is al herroepen. Leg vast wat er wel gebeurde als nieuw feit.").antwoord();
        };
    }

    private Response met(Response.ResponseBuilder antwoord, UUID zaakId, UUID feitId) {
        return Versie.met(antwoord.entity(een(zaakId, feitId)), feiten.findById(feitId).versie).build();
    }

    private Getoond een(UUID zaakId, UUID feitId) {
        return tonen.toon(zaakId, feitId).orElseThrow(() -> Problem.onbekend("Dit feit").exception());
    }
}
