package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De feiten van een gevraagde voorziening, en de medewerking die bij haar gevraagd is. */
@Path("/zaken/{zaakId}/voorzieningen/{voorzieningId}")
@Tag(name = "Voorziening")
public class FeitenResource {

    private final FeitenVastleggen vastleggen;
    private final MedewerkingVragen medewerkingVragen;
    private final MedewerkingVastleggen medewerkingVastleggen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    FeitenResource(FeitenVastleggen vastleggen, MedewerkingVragen medewerkingVragen, MedewerkingVastleggen medewerkingVastleggen,
            Voorzieningen voorzieningen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.medewerkingVragen = medewerkingVragen;
        this.medewerkingVastleggen = medewerkingVastleggen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Een verzoek om medewerking. */
    public record MedewerkingsverzoekRequest(
            @Schema(description = "Waarom gevraagd wordt", examples = "bankafschriften van de laatste drie maanden")
            @NotBlank @Size(max = 1000) String gevraagd,
            @Schema(description = "Laatste dag om mee te werken") @NotNull LocalDate uiterlijk) {
    }

    /** Of de gevraagde medewerking verleend is. */
    public record MedewerkingRequest(@NotNull Boolean verleend) {
    }

    @PATCH
    @Path("/feiten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "feitenAanvullen",
            summary = "Vult de feiten van een gevraagde voorziening aan; wat leeg is, blijft (Kampen artikel 2.2 en 5.2)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response vulAan(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            FeitenRequest request) {
        var voorziening = gelezen(zaakId, id, ifMatch);
        return leg(voorziening, request.op(voorziening.feiten, beleid.dag()), request.bronnenOp(voorziening.bronnen));
    }

    @PUT
    @Path("/feiten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "feitenVervangen", summary = "Vervangt de feiten van een gevraagde voorziening (Kampen artikel 2.2 en 5.2)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response vervang(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, @HeaderParam("If-Match") String ifMatch,
            FeitenRequest request) {
        return leg(gelezen(zaakId, id, ifMatch), request.op(Voorzieningfeiten.GEWOON, beleid.dag()), request.bronnenOp(Map.of()));
    }

    @POST
    @Path("/medewerkingsverzoeken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "medewerkingVragen", summary = "Legt vast dat om medewerking is gevraagd (Kampen artikel 5.1 lid 4)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, MedewerkingsverzoekRequest request) {
        if (request.uiterlijk().isBefore(beleid.dag())) {
            throw Problem.invoer(List.of(new InvalidParam("uiterlijk", "IN_VERLEDEN", "De laatste dag ligt op of na vandaag.")))
                    .exception();
        }
        medewerkingVragen.vraag(zaakId, id, new Medewerkingsverzoek(request.gevraagd().strip(), beleid.dag(),
                request.uiterlijk(), null, null));
        return antwoord(Response.status(Response.Status.CREATED), zaakId, id);
    }

    @POST
    @Path("/medewerkingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "medewerkingVastleggen",
            summary = "Legt vast of de gevraagde medewerking is verleend (Kampen artikel 5.2 sub c)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response legVast(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID id, MedewerkingRequest request) {
        medewerkingVastleggen.legVast(zaakId, id, request.verleend(), beleid.dag());
        return antwoord(Response.status(Response.Status.CREATED), zaakId, id);
    }

    private Voorziening gelezen(UUID zaakId, UUID id, String ifMatch) {
        var voorziening = voorzieningen.van(zaakId, id);
        Versie.eis(ifMatch, voorziening.versie);
        return voorziening;
    }

    private Response leg(Voorziening voorziening, Voorzieningfeiten feiten, Map<String, String> bronnen) {
        vastleggen.legVast(voorziening.zaakId, voorziening.id, feiten, bronnen);
        return antwoord(Response.ok(), voorziening.zaakId, voorziening.id);
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId, UUID id) {
        voorzieningen.flush();
        return VoorzieningResponse.antwoord(antwoord, voorzieningen.van(zaakId, id));
    }
}
