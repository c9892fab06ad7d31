package nl.bredeondersteuning.platform.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Onverwerkbare gebeurtenissen, voor beheer: zien, opnieuw verwerken of wegleggen. */
@Path("/dode-brieven")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beheer")
@RolesAllowed(Rollen.BEHEER)
public class DodeBriefResource {

    private final DodeBrieven brieven;
    private final DodeBriefHerstellen herstellen;

    DodeBriefResource(DodeBrieven brieven, DodeBriefHerstellen herstellen) {
        this.brieven = brieven;
        this.herstellen = herstellen;
    }

    /** Een gebeurtenis die niet te verwerken was, zonder inhoud van de zaak. */
    public record DodeBriefResponse(UUID id, UUID zaakId, String bron, Long volgnummer, String type, String reden, String status,
            Instant sinds) {
        static DodeBriefResponse of(DodeBrieven.DodeBrief brief) {
            return new DodeBriefResponse(brief.id(), brief.zaakId(), brief.bron(), brief.volgnummer(), brief.type(), brief.reden(),
                    brief.status(), brief.sinds());
        }
    }

    /** Een bladzijde dode brieven. */
    public record DodeBrievenResponse(List<DodeBriefResponse> dodeBrieven) {
    }

    /** Waarom een dode brief wordt weggelegd. */
    public record WegleggingRequest(@NotBlank @Size(max = 1000) String reden) {
    }

    @GET
    @Inzage
    @Operation(operationId = "dodeBrievenLijst", summary = "Toont de onverwerkbare gebeurtenissen, oudste eerst")
    @APIResponseSchema(DodeBrievenResponse.class)
    public Response lijst(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var gevonden = brieven.open(Aanroeper.huidig().gemeenten(), bladzijde.naId(), bladzijde.limit() + 1);
        return bladzijde.antwoord(gevonden, DodeBrieven.DodeBrief::id,
                deel -> new DodeBrievenResponse(deel.stream().map(DodeBriefResponse::of).toList()));
    }

    @POST
    @Path("/{dodeBriefId}/herstelpogingen")
    @Handeling
    @Operation(operationId = "dodeBriefHerstellen", summary = "Verwerkt een dode brief opnieuw")
    @APIResponseSchema(DodeBriefResponse.class)
    public Response herstel(@PathParam("dodeBriefId") UUID dodeBriefId) {
        return Response.ok(DodeBriefResponse.of(herstellen.herstel(dodeBriefId))).build();
    }

    @POST
    @Path("/{dodeBriefId}/wegleggingen")
    @Handeling
    @Operation(operationId = "dodeBriefWegleggen", summary = "Legt een dode brief weg; de zaak is daarna gemerkt")
    @APIResponseSchema(DodeBriefResponse.class)
    public Response legWeg(@PathParam("dodeBriefId") UUID dodeBriefId, WegleggingRequest request) {
        return Response.ok(DodeBriefResponse.of(herstellen.legWeg(dodeBriefId))).build();
    }
}
