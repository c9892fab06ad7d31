package nl.bredeondersteuning.plan.planvanaanpak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingBereiken;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingToevoegen.Nieuw;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingToevoegen.Outcome.GeenPlan;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingToevoegen.Outcome.Toegevoegd;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingToevoegen.Outcome.Verzet;
import nl.bredeondersteuning.plan.hulpvraag.DoelstellingToevoegen;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De doelstellingen van een vastgesteld plan: een nieuwe erbij, of een die is bereikt. */
@Path("/zaken/{zaakId}/doelstellingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan van aanpak")
public class DoelstellingResource {

    private final DoelstellingToevoegen toevoegen;
    private final DoelstellingBereiken bereiken;
    private final PlanHerzien herzien;
    private final Beleid beleid;

    DoelstellingResource(DoelstellingToevoegen toevoegen, DoelstellingBereiken bereiken, PlanHerzien herzien, Beleid beleid) {
        this.toevoegen = toevoegen;
        this.bereiken = bereiken;
        this.herzien = herzien;
        this.beleid = beleid;
    }

    /** Een doelstelling die erbij komt, met de nieuwe feiten waarom. */
    public record DoelstellingRequest(
            @Schema(description = "Leefgebied in de woorden van het beleid", examples = "wonen") @NotBlank @Size(max = 100) String leefgebied,
            @Schema(description = "De doelstelling in eigen woorden") @NotBlank @Size(max = 500) String doelstelling,
            @Schema(description = "Wat er veranderd is, zoals de brief over de wijziging het noemt; leeg als er geen nieuwe feiten zijn") @Size(max = 4000) String nieuweFeiten) {
    }

    /** De toegevoegde doelstelling, en de versie van het plan waarin zij staat. */
    public record DoelstellingResponse(UUID doelstellingId, UUID planId, List<Bevinding> bevindingen) {
    }

    /** Een bereikte doelstelling. */
    public record ResultaatResponse(UUID doelstellingId) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "doelstellingToevoegen",
            summary = "Voegt een doelstelling toe aan een vastgesteld plan, in een volgende versie (Kampen artikel 4.2 lid 5)")
    @APIResponseSchema(value = DoelstellingResponse.class, responseCode = "201")
    public Response voegToe(@PathParam("zaakId") UUID zaakId, DoelstellingRequest request) {
        Derde.weiger();
        var feiten = request.nieuweFeiten() == null || request.nieuweFeiten().isBlank() ? null : request.nieuweFeiten().strip();
        var nieuw = new Nieuw(request.leefgebied(), request.doelstelling(), feiten);
        return switch (toevoegen.voegToe(zaakId, nieuw, beleid.vandaag(zaakId), beleid.dag())) {
            case Toegevoegd(var id, var bevindingen) -> {
                var planId = herzien.herzie(zaakId, bevindingen, beleid.vandaag(zaakId), beleid.dag());
                yield Response.created(URI.create("zaken/" + zaakId + "/plannen/" + planId))
                        .entity(new DoelstellingResponse(id, planId, bevindingen)).build();
            }
            case GeenPlan() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Er is nog geen plan van aanpak vastgesteld. Stel de hulpvraag vast; haar doelstelling komt dan in het plan.").antwoord();
            case Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @POST
    @Path("/{doelstellingId}/resultaten")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "doelstellingBereiken", summary = "Legt vast dat een doelstelling is bereikt (Kampen artikel 6.1 lid 1)")
    @APIResponseSchema(value = ResultaatResponse.class, responseCode = "201")
    public Response bereik(@PathParam("zaakId") UUID zaakId, @PathParam("doelstellingId") UUID doelstellingId) {
        Derde.weiger();
        bereiken.bereik(zaakId, doelstellingId, beleid.dag());
        return Response.status(Response.Status.CREATED).entity(new ResultaatResponse(doelstellingId)).build();
    }
}
