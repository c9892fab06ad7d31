package nl.bredeondersteuning.intake.persoon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of de aanvrager berichten langs elektronische weg wil, per weg en met de dagen. */
@Path("/zaken/{zaakId}/instemmingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Geadresseerde")
public class InstemmingResource {

    private final InstemmingVastleggen vastleggen;
    private final Instemmingen instemmingen;
    private final Feitantwoord dagen;

    InstemmingResource(InstemmingVastleggen vastleggen, Instemmingen instemmingen, Feitantwoord dagen) {
        this.vastleggen = vastleggen;
        this.instemmingen = instemmingen;
        this.dagen = dagen;
    }

    /** Stemt de aanvrager in met berichten langs een elektronische weg, of trekt hij dat in. */
    public record InstemmingRequest(@NotNull Boolean ingestemd,
            @Schema(description = "Langs welke weg: digitale post of e-mail; leeg is digitale post", examples = "e-mail") String kanaal,
            @Schema(description = "De dag waarop het gezegd is; leeg is vandaag, nooit later") LocalDate op,
            @Schema(description = "Waaruit dat blijkt", examples = "formulier van 2 november") @Size(max = 1000) String hoe) {
    }

    /** Eén keer ja of nee, langs één weg. */
    public record InstemmingResponse(UUID instemmingId, String kanaal, boolean ingestemd, LocalDate op, String hoe, String medewerker,
            LocalDate vastgelegdOp) {
        static InstemmingResponse of(Instemming instemming) {
            return new InstemmingResponse(instemming.id, instemming.kanaal.label(), instemming.ingestemd, instemming.op, instemming.hoe,
                    instemming.medewerker, instemming.vastgelegdOp);
        }
    }

    /** Wat de aanvrager over elektronische berichten zei, in de volgorde van de dagen. */
    public record InstemmingenResponse(List<InstemmingResponse> instemmingen) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "instemmingVastleggen",
            summary = "Legt instemming met digitale post of e-mail vast, of haar intrekking (Awb 2:8)")
    @APIResponseSchema(value = InstemmingResponse.class, responseCode = "201")
    public Response stemIn(@PathParam("zaakId") UUID zaakId, InstemmingRequest request) {
        var weg = request.kanaal() == null ? Kanaal.DIGITALE_POST
                : Keuze.uit("kanaal", request.kanaal(), InstemmingenZoeken.WEGEN.toArray(Kanaal[]::new), Kanaal::label);
        var op = request.op() == null ? dagen.vandaag() : dagen.nietLater("op", request.op());
        var id = vastleggen.legVast(zaakId, new InstemmingVastleggen.Gezegd(weg, request.ingestemd(), op, request.hoe()), dagen.vandaag());
        return Response.status(Response.Status.CREATED).entity(InstemmingResponse.of(instemmingen.findById(id))).build();
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "instemmingenTonen", summary = "Toont wat de aanvrager over elektronische berichten zei (Awb 2:8)")
    @APIResponseSchema(InstemmingenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        return bladzijde.antwoord(instemmingen.bladzijde(zaakId, bladzijde), instemming -> instemming.id,
                deel -> new InstemmingenResponse(deel.stream().map(InstemmingResponse::of).toList()));
    }
}
