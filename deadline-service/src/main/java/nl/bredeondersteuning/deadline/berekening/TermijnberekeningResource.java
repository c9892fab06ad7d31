package nl.bredeondersteuning.deadline.berekening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Richting;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijninvoer;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Berekent een termijn zonder zaak: wat erin gaat, komt met elke stap en haar artikel terug. */
@Path("/termijnberekeningen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Berekening")
public class TermijnberekeningResource {

    private static final Set<String> VELDEN = Set.of("startdatum", "duur", "grondslag", "richting", "opschortingen", "verlengingen");

    /** Dagen waarop de termijn stilstaat, eerste en laatste meegerekend. */
    public record OpschortingRequest(@Schema(required = true) LocalDate vanaf, @Schema(required = true) LocalDate tot) {
    }

    /** Een termijn om te berekenen; alleen voor het OpenAPI-document, de velden worden als tekst gelezen. */
    public record TermijnberekeningRequest(
            @Schema(required = true, description = "De dag van de gebeurtenis; zij telt niet mee", examples = "2026-11-06")
            LocalDate startdatum,
            @Schema(required = true, description = "PnD, PnW, PnM of PnY, n van 1 tot en met 9999", examples = "P8W") String duur,
            @Schema(required = true, description = "Alleen bij WET en AMVB geldt de Algemene termijnenwet") Grondslag grondslag,
            @Schema(description = "VOORUIT tenzij anders gezegd") Richting richting,
            List<OpschortingRequest> opschortingen,
            @Schema(description = "PnD of PnW") List<String> verlengingen) {
    }

    @POST
    @Inzage
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.BEHEER, Rollen.TOEZICHT, Rollen.DIENST})
    @Operation(operationId = "termijnBerekenen", summary = "Berekent een termijn met uitleg per stap (Atw 1 tot en met 5, Awb 4:15)")
    @APIResponseSchema(Termijnuitkomst.class)
    public Response bereken(@RequestBody(required = true,
            content = @Content(schema = @Schema(implementation = TermijnberekeningRequest.class))) String inhoud) {
        var invoer = Invoertekst.lees(inhoud, VELDEN);
        var gelezen = new Termijninvoer(invoer.tekst("startdatum"), invoer.tekst("duur"), invoer.tekst("grondslag"),
                invoer.tekst("richting"), invoer.lijst("opschortingen", TermijnberekeningResource::dagen),
                invoer.lijst("verlengingen", Invoertekst::tekst)).lees();
        invoer.eisFoutloos(gelezen.fouten());
        return Response.ok(Termijnberekening.bereken(gelezen.vraag())).build();
    }

    private static Termijninvoer.Dagen dagen(JsonNode opschorting) {
        return new Termijninvoer.Dagen(Invoertekst.tekst(opschorting.get("vanaf")), Invoertekst.tekst(opschorting.get("tot")));
    }
}
