package nl.bredeondersteuning.intake.vermoeden;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zaken die van dezelfde mens kunnen zijn onder een ander nummer, en wat een mens daarvan vond. */
@Path("/zaken/{zaakId}/vermoedens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persoon")
public class VermoedenResource {

    private final Vermoedens vermoedens;
    private final VermoedenBeoordelen beoordelen;
    private final Feitantwoord dagen;

    VermoedenResource(Vermoedens vermoedens, VermoedenBeoordelen beoordelen, Feitantwoord dagen) {
        this.vermoedens = vermoedens;
        this.beoordelen = beoordelen;
        this.dagen = dagen;
    }

    /** Of het dezelfde mens is, en waaruit dat blijkt. */
    public record VermoedenoordeelRequest(@NotNull Boolean dezelfde,
            @Schema(description = "Waaruit dat blijkt", examples = "paspoort gezien, tweelingzus") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Een vermoeden; zonder antwoord is het nog open. */
    public record VermoedenResponse(UUID vermoedenId, UUID andereZaakId, LocalDate gevondenOp, Boolean dezelfde, String reden,
            String medewerker, LocalDate beoordeeldOp, @Schema(description = "Voor If-Match bij het antwoord") String etag) {
        static VermoedenResponse of(Vermoeden vermoeden) {
            return new VermoedenResponse(vermoeden.id, vermoeden.andereZaakId, vermoeden.gevondenOp, vermoeden.dezelfde, vermoeden.reden,
                    vermoeden.medewerker, vermoeden.beoordeeldOp, Versie.etag(vermoeden.versie));
        }
    }

    /** De vermoedens bij een zaak, oudste eerst. */
    public record VermoedensResponse(List<VermoedenResponse> vermoedens) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "vermoedensTonen", summary = "Toont welke zaken van dezelfde mens kunnen zijn (AVG 5 lid 1 sub d)")
    @APIResponseSchema(VermoedensResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new VermoedensResponse(vermoedens.van(zaakId).stream().map(VermoedenResponse::of).toList())).build();
    }

    @POST
    @Path("/{vermoedenId}/antwoorden")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "vermoedenBeoordelen",
            summary = "Legt vast of een andere zaak van dezelfde mens is; er wordt niets samengevoegd (AVG 5 lid 1 sub d)")
    @APIResponseSchema(value = VermoedenResponse.class, responseCode = "201")
    public Response beoordeel(@PathParam("zaakId") UUID zaakId, @PathParam("vermoedenId") UUID vermoedenId,
            @HeaderParam("If-Match") String ifMatch, VermoedenoordeelRequest request) {
        beoordelen.beoordeel(zaakId, vermoedenId, new VermoedenBeoordelen.Antwoord(request.dezelfde(), request.reden().strip()), ifMatch,
                dagen.vandaag());
        var beoordeeld = vermoedens.in(zaakId, vermoedenId).orElseThrow();
        return Versie.met(Response.status(Response.Status.CREATED).entity(VermoedenResponse.of(beoordeeld)), beoordeeld.versie).build();
    }
}
