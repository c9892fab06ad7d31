package nl.bredeondersteuning.intake.toegang;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.intake.toegang.GezagVastleggen.Gezaghebber;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wie voor een minderjarige optreden. */
@Path("/zaken/{zaakId}/gezagsverhoudingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class GezagResource {

    private final GezagVastleggen vastleggen;
    private final GezagBeeindigen beeindigen;
    private final Gezagen gezagen;
    private final Beleid beleid;

    GezagResource(GezagVastleggen vastleggen, GezagBeeindigen beeindigen, Gezagen gezagen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.beeindigen = beeindigen;
        this.gezagen = gezagen;
        this.beleid = beleid;
    }

    /** Wie gezag heeft over de aanvrager; wie eerder is opgegeven en nu niet, heeft het niet meer. */
    public record GezagRequest(@NotNull Persoonsgegevens gezaghebber,
            @Schema(required = true, description = "Of het kind feitelijk bij de gezaghebber verblijft") boolean verblijftDaar,
            @Schema(description = "Wie het gezag samen met de gezaghebber heeft; leeg als die het alleen heeft (BW 1:245)")
            MedegezaghebberRequest medegezaghebber) {
    }

    /** De ander van twee die samen gezag hebben. */
    public record MedegezaghebberRequest(@NotNull Persoonsgegevens persoon,
            @Schema(required = true, description = "Of het kind feitelijk ook bij de medegezaghebber verblijft") boolean verblijftDaar) {
    }

    /** Van welke dag af iemand geen gezag meer heeft, en waarom. */
    public record GezagseindeRequest(@Schema(description = "De eerste dag zonder gezag") @NotNull LocalDate eindigtOp,
            @Schema(examples = "beschikking van de rechtbank na echtscheiding") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Wie gezag heeft, en sinds wanneer dat vastligt. */
    public record GezagResponse(UUID zaakId, UUID gezaghebberId, boolean verblijftDaar, LocalDate vastgelegdOp,
            @Schema(description = "Ieder die gezag heeft of had, met wanneer het eindigt") List<GezaghebberResponse> gezaghebbers) {
    }

    /** Iemand die gezag heeft. */
    public record GezaghebberResponse(UUID gezaghebberId, boolean verblijftDaar, LocalDate vastgelegdOp,
            @Schema(description = "De eerste dag zonder gezag; leeg zolang er geen einde bekend is") LocalDate eindigtOp,
            @Schema(description = "Wanneer iemand anders is opgegeven") LocalDate vervangenOp) {

        static GezaghebberResponse of(Gezag gezag) {
            return new GezaghebberResponse(gezag.gezaghebberId, gezag.verblijftDaar, gezag.vastgelegdOp, gezag.eindigtOp, gezag.vervangenOp);
        }
    }

    /** Het gezag over de aanvrager, ook dat wat er was. */
    public record GezaghebbersResponse(List<GezaghebberResponse> gezaghebbers) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "gezagVastleggen",
            summary = "Legt vast wie gezag heeft over een minderjarige aanvrager, alleen of met een ander (Kampen artikel 2.3 lid 4)")
    @APIResponseSchema(value = GezagResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, GezagRequest request) {
        var ander = request.medegezaghebber();
        if (ander != null && ander.persoon().bsn().equals(request.gezaghebber().bsn())) {
            throw Problem.invoer(List.of(new InvalidParam("medegezaghebber.persoon.bsn", "DUBBEL",
                    "Dit is dezelfde persoon als de gezaghebber. Noem de ander, of laat hem weg."))).exception();
        }
        var ids = vastleggen.legVast(zaakId, Stream.concat(Stream.of(new Gezaghebber(request.gezaghebber(), request.verblijftDaar())),
                Stream.ofNullable(ander).map(wie -> new Gezaghebber(wie.persoon(), wie.verblijftDaar()))).toList(), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(new GezagResponse(zaakId, ids.getFirst(), request.verblijftDaar(),
                beleid.dag(), alle(zaakId))).build();
    }

    @POST
    @Path("/{gezaghebberId}/beeindigingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "gezagBeeindigen",
            summary = "Legt vast van welke dag af iemand geen gezag meer heeft (Kampen artikel 2.3 lid 4)")
    @APIResponseSchema(value = GezaghebbersResponse.class, responseCode = "201")
    public Response beeindig(@PathParam("zaakId") UUID zaakId, @PathParam("gezaghebberId") UUID gezaghebberId, GezagseindeRequest request) {
        beeindigen.beeindig(zaakId, gezaghebberId, request.eindigtOp(), request.reden().strip());
        return Response.status(Response.Status.CREATED).entity(new GezaghebbersResponse(alle(zaakId))).build();
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "gezagTonen", summary = "Toont wie gezag heeft of had over de aanvrager (Kampen artikel 2.3 lid 4)")
    @APIResponseSchema(GezaghebbersResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new GezaghebbersResponse(alle(zaakId))).build();
    }

    private List<GezaghebberResponse> alle(UUID zaakId) {
        return gezagen.van(zaakId).stream().map(GezaghebberResponse::of).toList();
    }
}
