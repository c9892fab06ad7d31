package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het horen vóór een besluit: het voornemen, de zienswijze, en het afzien van horen met een reden. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zienswijze")
public class ZienswijzeResource {

    private final Voornemens voornemens;
    private final ZienswijzeGeven geven;
    private final VanHorenAfzien afzien;
    private final ZienswijzeZoeken zienswijzen;

    ZienswijzeResource(Voornemens voornemens, ZienswijzeGeven geven, VanHorenAfzien afzien, ZienswijzeZoeken zienswijzen) {
        this.voornemens = voornemens;
        this.geven = geven;
        this.afzien = afzien;
        this.zienswijzen = zienswijzen;
    }

    /** Tot en met welke dag een zienswijze over een voornemen mogelijk is, en waarop dat voornemen rust. */
    public record ZienswijzeverzoekRequest(@NotBlank String besluitsoort, @NotNull LocalDate totEnMet,
            @Schema(description = "Waarom wij dit besluit willen nemen, in woorden voor wie de brief krijgt; zij staan in de brief")
            @Size(max = 4000) String waarom) {
    }

    /** De gegeven zienswijze, in de woorden van de belanghebbende. */
    public record ZienswijzeRequest(@NotBlank String besluitsoort, @NotBlank @Size(max = 4000) String tekst) {
    }

    /** Waarom van horen wordt afgezien. */
    public record HoorafzieningRequest(@NotBlank String besluitsoort,
            @NotBlank @Pattern(regexp = "Awb 4:1[12].*", message = "Afzien kan op grond van Awb 4:11 of Awb 4:12.") String artikel,
            @NotBlank @Size(max = 2000) String reden) {
    }

    /** Wat er over horen vastligt. */
    public record ZienswijzeResponse(String besluitsoort, LocalDate gevraagdOp, LocalDate totEnMet, LocalDate gegevenOp,
            String afgezienOpGrondVan) {

        static ZienswijzeResponse of(Besluitsoort soort, ZienswijzeZoeken.Stand stand) {
            return new ZienswijzeResponse(soort.label(), stand.gevraagdOp(), stand.totEnMet(), stand.gegevenOp(),
                    stand.afgezienOpGrondVan());
        }
    }

    @POST
    @Path("/zienswijzeverzoeken")
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "zienswijzeVragen", summary = "Stuurt een voornemen en geeft gelegenheid voor een zienswijze (Awb 4:7, 4:8)")
    @APIResponseSchema(value = ZienswijzeResponse.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, ZienswijzeverzoekRequest request) {
        var aan = voornemens.geadresseerden(zaakId);
        if (request.totEnMet().isBefore(voornemens.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("totEnMet", "VOORBIJ", "Deze dag is al voorbij; noem een latere."))).exception();
        }
        return voornemens.zienswijzeVragen(zaakId, soort(request.besluitsoort()), request, aan);
    }

    @POST
    @Path("/zienswijzen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "zienswijzeGeven", summary = "Legt de zienswijze van de belanghebbende vast (Awb 4:9)")
    @APIResponseSchema(value = ZienswijzeResponse.class, responseCode = "201")
    public Response geef(@PathParam("zaakId") UUID zaakId, ZienswijzeRequest request) {
        var soort = soort(request.besluitsoort());
        if (zienswijzen.stand(zaakId, soort).gevraagdOp() == null) {
            return Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Over dit besluit is nog geen zienswijze gevraagd. Leg eerst het voornemen vast.").antwoord();
        }
        geven.geef(zaakId, soort, voornemens.dag(), request.tekst());
        return antwoord(zaakId, soort);
    }

    @POST
    @Path("/hoorafzieningen")
    @Handeling
    @RolesAllowed(Rollen.BESLUITNEMER)
    @Operation(operationId = "vanHorenAfzien", summary = "Ziet af van horen, met een reden (Awb 4:11, 4:12)")
    @APIResponseSchema(value = ZienswijzeResponse.class, responseCode = "201")
    public Response zieAf(@PathParam("zaakId") UUID zaakId, HoorafzieningRequest request) {
        var soort = soort(request.besluitsoort());
        afzien.zieAf(zaakId, soort, request.artikel(), request.reden());
        return antwoord(zaakId, soort);
    }

    private Response antwoord(UUID zaakId, Besluitsoort soort) {
        return Response.status(Response.Status.CREATED).entity(ZienswijzeResponse.of(soort, zienswijzen.stand(zaakId, soort))).build();
    }

    private static Besluitsoort soort(String label) {
        return Keuze.uit("besluitsoort", label, Besluitsoort.values(), Besluitsoort::label);
    }
}
