package nl.bredeondersteuning.intake.quarantaine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.intake.uht.RegelAfwijzen;
import nl.bredeondersteuning.intake.uht.RegelTonen;
import nl.bredeondersteuning.intake.uht.RegelVrijgeven.Outcome;
import nl.bredeondersteuning.intake.uht.RegelVrijgeven;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat iemand met een regel in quarantaine doet: vrijgeven, herstellen of afwijzen, altijd met een reden. */
@Path("/quarantaineregels/{regelId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UHT")
public class RegelbeslissingResource {

    private final RegelVrijgeven vrijgeven;
    private final RegelAfwijzen afwijzen;
    private final RegelTonen tonen;

    RegelbeslissingResource(RegelVrijgeven vrijgeven, RegelAfwijzen afwijzen, RegelTonen tonen) {
        this.vrijgeven = vrijgeven;
        this.afwijzen = afwijzen;
        this.tonen = tonen;
    }

    /** Waarom. */
    public record RegelbeslissingRequest(@Schema(description = "Wat is nagekeken, en waarom dit de beslissing is") @NotBlank @Size(max = 1000)
            String reden) {
    }

    /** Een verbeterd veld; een dag als jjjj-mm-dd. */
    public record VeldRequest(@Schema(examples = "achternaam") @NotBlank @Size(max = 50) String veld,
            @Schema(examples = "Voorbeeld") @NotNull @Size(max = 1000) String waarde) {
    }

    /** Wat er verbeterd is, en waarop dat rust. */
    public record RegelherstelRequest(@Schema(description = "De velden die anders worden; de andere blijven zoals ze zijn") @NotEmpty
            List<VeldRequest> velden, @Schema(description = "Waar de verbetering op rust") @NotBlank @Size(max = 1000) String reden) {

        Map<String, String> verbeterd() {
            return velden.stream().collect(Collectors.toMap(VeldRequest::veld, VeldRequest::waarde, (eerste, laatste) -> laatste));
        }
    }

    @POST
    @Path("/vrijgaven")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "regelVrijgeven", summary = "Verwerkt een regel alsnog, per haar dag van ontvangst (Kampen artikel 3.1 lid 3)")
    @APIResponseSchema(RegelResponse.class)
    public Response geefVrij(@PathParam("regelId") UUID regelId, @HeaderParam("If-Match") String ifMatch, RegelbeslissingRequest request) {
        return antwoord(regelId, vrijgeven.geefVrij(regelId, Map.of(), request.reden().strip(), ifMatch));
    }

    @POST
    @Path("/herstellingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "regelHerstellen",
            summary = "Herstelt een regel en verwerkt haar dan, per haar dag van ontvangst (Kampen artikel 3.1 lid 3)")
    @APIResponseSchema(RegelResponse.class)
    public Response herstel(@PathParam("regelId") UUID regelId, @HeaderParam("If-Match") String ifMatch, RegelherstelRequest request) {
        return antwoord(regelId, vrijgeven.geefVrij(regelId, request.verbeterd(), request.reden().strip(), ifMatch));
    }

    @POST
    @Path("/afwijzingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "regelAfwijzen", summary = "Legt een regel weg zonder haar te verwerken (Awb 2:3 lid 1, Kampen artikel 3.1 lid 3)")
    @APIResponseSchema(RegelResponse.class)
    public Response wijsAf(@PathParam("regelId") UUID regelId, @HeaderParam("If-Match") String ifMatch, RegelbeslissingRequest request) {
        afwijzen.wijsAf(regelId, request.reden().strip(), ifMatch);
        return antwoord(regelId);
    }

    private Response antwoord(UUID regelId, Outcome uitkomst) {
        return switch (uitkomst) {
            case Outcome.Verwerkt() -> antwoord(regelId);
            case Outcome.Tegengehouden(var codes) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze regel is zo niet te verwerken: "
                    + String.join(", ", codes) + ". Herstel de velden waar dat over gaat, of wijs de regel af.").antwoord();
        };
    }

    private Response antwoord(UUID regelId) {
        var regel = tonen.toon(regelId);
        return Versie.met(Response.ok(RegelResponse.of(regel)), regel.versie()).build();
    }
}
