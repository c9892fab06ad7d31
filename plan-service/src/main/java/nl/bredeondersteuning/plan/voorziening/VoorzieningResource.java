package nl.bredeondersteuning.plan.voorziening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Voorzieningen vragen en tonen. */
@Path("/zaken/{zaakId}/voorzieningen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voorziening")
public class VoorzieningResource {

    private final VoorzieningVragen vragen;
    private final Voorzieningen voorzieningen;
    private final Beleid beleid;

    VoorzieningResource(VoorzieningVragen vragen, Voorzieningen voorzieningen, Beleid beleid) {
        this.vragen = vragen;
        this.voorzieningen = voorzieningen;
        this.beleid = beleid;
    }

    /** Een gevraagde voorziening. */
    public record VoorzieningRequest(
            @Schema(description = "materiële of immateriële", examples = "materiële") @NotBlank String soort,
            @Schema(description = "Wat er gevraagd wordt", examples = "wasmachine") @NotBlank @Size(max = 300) String omschrijving,
            @Schema(required = true, description = "Bedrag in centen", examples = "52000") @Min(0) @Max(100_000_000L) long bedragInCenten,
            @Schema(description = "Leefgebied waarop zij gevraagd wordt", examples = "gezin") @NotBlank @Size(max = 100) String leefgebied,
            FeitenRequest feiten) {

        VoorzieningVragen.Vraag vraag(LocalDate dag) {
            var gekozen = Keuze.uit("soort", soort, Voorzieningssoort.values(), Voorzieningssoort::label);
            return new VoorzieningVragen.Vraag(gekozen, omschrijving.strip(), bedragInCenten, leefgebied,
                    feiten == null ? Voorzieningfeiten.GEWOON : feiten.op(Voorzieningfeiten.GEWOON, dag),
                    feiten == null ? Map.of() : feiten.bronnenOp(Map.of()));
        }
    }

    /** Een bladzijde voorzieningen, oudste eerst. */
    public record VoorzieningenResponse(List<VoorzieningResponse> voorzieningen) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningVragen", summary = "Legt een gevraagde voorziening vast (Wht 2.21 lid 4, Kampen hoofdstuk 5)")
    @APIResponseSchema(value = VoorzieningResponse.class, responseCode = "201")
    public Response vraag(@PathParam("zaakId") UUID zaakId, VoorzieningRequest request) {
        Derde.weiger();
        var id = vragen.vraag(zaakId, request.vraag(beleid.dag()), beleid.dag());
        return VoorzieningResponse.antwoord(Response.created(URI.create("zaken/" + zaakId + "/voorzieningen/" + id)),
                voorzieningen.van(zaakId, id));
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningenTonen", summary = "Toont de voorzieningen van een zaak (Kampen artikel 4.2 lid 2 sub b)",
            description = "Een uitvoerder ziet alleen wat bij vastgesteld besluit is toegekend en wat daarvan verstrekt is (Wht 2.21 lid 5).")
    @APIResponseSchema(VoorzieningenResponse.class)
    public Response toonAlle(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var lijst = Aanroeper.huidig().heeftRol(Rollen.UITVOERDER) ? voorzieningen.teGeven(zaakId, bladzijde)
                : voorzieningen.bladzijde(zaakId, bladzijde);
        return bladzijde.antwoord(lijst, voorziening -> voorziening.id,
                deel -> new VoorzieningenResponse(deel.stream().map(VoorzieningResponse::of).toList()));
    }

    @GET
    @Path("/{voorzieningId: [^_/][^/]*}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST, Rollen.UITVOERDER})
    @Operation(operationId = "voorzieningTonen", summary = "Toont een voorziening met de bevindingen van haar jongste toets (Awb 3:46)")
    @APIResponseSchema(VoorzieningResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("voorzieningId") UUID voorzieningId) {
        return VoorzieningResponse.antwoord(Response.ok(), voorzieningen.van(zaakId, voorzieningId));
    }
}
