package nl.bredeondersteuning.beschikking.beeindiging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het einde van de ondersteuning voorbereiden; het besluit volgt daarna. */
@Path("/zaken/{zaakId}/beeindigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beëindiging")
public class BeeindigingResource {

    private final BeeindigingVoorbereiden voorbereiden;
    private final Beeindigingen beeindigingen;
    private final Beleid beleid;

    BeeindigingResource(BeeindigingVoorbereiden voorbereiden, Beeindigingen beeindigingen, Beleid beleid) {
        this.voorbereiden = voorbereiden;
        this.beeindigingen = beeindigingen;
        this.beleid = beleid;
    }

    /** Per welke dag de ondersteuning eindigt, en op welke grond. */
    public record BeeindigingRequest(
            @Schema(description = "Laatste dag van de ondersteuning") @NotNull LocalDate laatsteDag,
            @Schema(description = "Aanhaling van de grond", examples = "Wht 2.21 lid 4b") @NotBlank @Size(max = 100) String artikel) {
    }

    /** Een voorstel tot beëindiging, met de bevindingen waarop het rust. */
    public record BeeindigingResponse(UUID voorstelId, LocalDate laatsteDag, @Schema(examples = "nieuwe start gemaakt") String grond,
            String artikel, LocalDate voorbereidOp, String voorbereidDoor, List<Bevinding> bevindingen) {

        static BeeindigingResponse of(Beeindiging b, List<Bevinding> bevindingen) {
            return new BeeindigingResponse(b.id, b.laatsteDag, b.grond.label(), b.artikel, b.voorbereidOp, b.medewerker, bevindingen);
        }
    }

    /** De voorstellen van een zaak, oudste eerst. */
    public record BeeindigingenResponse(List<BeeindigingResponse> beeindigingen) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.UITVOERDER})
    @Operation(operationId = "beeindigingVoorbereiden", summary = "Bereidt het einde van de ondersteuning voor (Wht 2.21 lid 4b en 6)")
    @APIResponseSchema(value = BeeindigingResponse.class, responseCode = "201")
    public Response bereidVoor(@PathParam("zaakId") UUID zaakId, BeeindigingRequest request) {
        Derde.weiger();
        var uitkomst = voorbereiden.bereidVoor(zaakId, request.artikel(), request.laatsteDag(), beleid.vandaag(zaakId), beleid.dag());
        return switch (uitkomst) {
            case BeeindigingVoorbereiden.Outcome.Voorbereid(var id, var bevindingen) -> Response.created(URI.create("/v1/zaken/" + zaakId
                    + "/beeindigingen/" + id)).entity(BeeindigingResponse.of(beeindigingen.findById(id), bevindingen)).build();
            case BeeindigingVoorbereiden.Outcome.Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "beeindigingenLijst",
            summary = "Toont de voorstellen om de ondersteuning te beëindigen (Wht 2.21 lid 4b en 6)")
    @APIResponseSchema(BeeindigingenResponse.class)
    public Response lijst(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new BeeindigingenResponse(beeindigingen.van(zaakId).stream().map(b -> BeeindigingResponse.of(b, List.of()))
                .toList())).build();
    }
}
