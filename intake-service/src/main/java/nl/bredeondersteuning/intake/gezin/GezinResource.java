package nl.bredeondersteuning.intake.gezin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import nl.bredeondersteuning.beleid.wet.Gezin;
import nl.bredeondersteuning.intake.gezin.GezinTonen.Lid;
import nl.bredeondersteuning.intake.gezin.GezinVastleggen.Opgegeven;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het gezin van de aanvrager, voor wie de ondersteuning ook geldt. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gezin")
public class GezinResource {

    private final GezinVastleggen vastleggen;
    private final GezinVerlaten verlaten;
    private final GezinTonen tonen;
    private final Beleid beleid;

    GezinResource(GezinVastleggen vastleggen, GezinVerlaten verlaten, GezinTonen tonen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.verlaten = verlaten;
        this.tonen = tonen;
        this.beleid = beleid;
    }

    /** Een gezinslid. */
    public record GezinslidRequest(@NotNull Persoonsgegevens persoon, @NotNull Gezin.Relatie relatie, @NotNull Boolean thuiswonend,
            @Schema(description = "Waarom een pleegkind onder de achttien erbij hoort") @Size(max = 2000) String motivering) {
    }

    /** Het gezin zoals het is opgegeven, met de bron daarvan. */
    public record GezinRequest(@NotEmpty @Size(max = 30) List<GezinslidRequest> leden,
            @Schema(description = "Waar dit uit blijkt", examples = "basisregistratie") @NotBlank @Size(max = 200) String bron) {
    }

    /** Wie het gezin verlaat. */
    public record VertrekUitGezinRequest(@NotNull UUID persoonId) {
    }

    /** Het gezin op de dag die telt. */
    public record GezinResponse(UUID zaakId, LocalDate peildatum, List<Lid> leden) {
    }

    @POST
    @Path("/gezinssamenstellingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "gezinVastleggen", summary = "Legt vast wie tot het gezin hoort (Wht 2.21 lid 2)")
    @APIResponseSchema(value = GezinResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, GezinRequest request) {
        var leden = request.leden().stream().map(lid -> new Opgegeven(lid.persoon(), lid.relatie(), lid.thuiswonend(), lid.motivering()))
                .toList();
        var open = vastleggen.legVast(zaakId, leden, request.bron().strip(), beleid.vandaag(zaakId), beleid.dag());
        return open.isEmpty() ? antwoord(Response.status(Response.Status.CREATED), zaakId) : Problem.norm(open);
    }

    @POST
    @Path("/gezinswijzigingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "gezinVerlaten", summary = "Legt vast dat iemand het gezin verlaat (Wht 2.21 lid 2)")
    @APIResponseSchema(value = GezinResponse.class, responseCode = "201")
    public Response verlaat(@PathParam("zaakId") UUID zaakId, VertrekUitGezinRequest request) {
        verlaten.verlaat(zaakId, request.persoonId(), beleid.vandaag(zaakId), beleid.dag());
        return antwoord(Response.status(Response.Status.CREATED), zaakId);
    }

    @GET
    @Path("/gezin")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "gezinTonen", summary = "Toont het gezin op de dag die telt (Wht 2.21 lid 2)")
    @APIResponseSchema(GezinResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(Response.ok(), zaakId);
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId) {
        var gezin = tonen.toon(zaakId, beleid.vandaag(zaakId), beleid.dag());
        return antwoord.entity(new GezinResponse(zaakId, gezin.peildatum(), gezin.leden())).build();
    }
}
