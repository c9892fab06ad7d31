package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagVaststellen.Outcome.GeenGesprek;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagVaststellen.Outcome.Vastgesteld;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagVaststellen.Outcome.Verzet;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De hulpvragen van een zaak, elk op een leefgebied en onder een doelstelling. */
@Path("/zaken/{zaakId}/hulpvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hulpvraag")
public class HulpvraagResource {

    private final HulpvraagVaststellen vaststellen;
    private final Hulpvragen hulpvragen;
    private final Beleid beleid;

    HulpvraagResource(HulpvraagVaststellen vaststellen, Hulpvragen hulpvragen, Beleid beleid) {
        this.vaststellen = vaststellen;
        this.hulpvragen = hulpvragen;
        this.beleid = beleid;
    }

    /** Een hulpvraag, zoals zij samen is vastgesteld. */
    public record HulpvraagRequest(
            @Schema(description = "Leefgebied in de woorden van het beleid", examples = "wonen")
            @NotBlank @Size(max = 100) String leefgebied,
            @Schema(description = "De doelstelling in eigen woorden; leeg is die van het beleid") @Size(max = 500) String doelstelling,
            @Schema(description = "De situatie waaruit de vraag voortkomt") @Size(max = 4000) String situatie) {
    }

    /** Een vastgestelde hulpvraag met haar doelstelling. */
    public record HulpvraagResponse(UUID hulpvraagId, UUID zaakId, String leefgebied, UUID doelstellingId, String doelstelling,
            String artikel, String situatie, LocalDate vastgesteldOp, String medewerker, List<Bevinding> bevindingen) {
    }

    /** Alle hulpvragen van een zaak, oudste eerst. */
    public record HulpvragenResponse(List<HulpvraagResponse> hulpvragen) {
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "hulpvraagVaststellen",
            summary = "Stelt een hulpvraag vast op een leefgebied (Wht 2.21 lid 4, Kampen artikel 3.2 lid 5)")
    @APIResponseSchema(value = HulpvraagResponse.class, responseCode = "201")
    public Response stelVast(@PathParam("zaakId") UUID zaakId, HulpvraagRequest request) {
        Derde.weiger();
        var vraag = new HulpvraagVaststellen.Vraag(request.leefgebied(), request.doelstelling(), request.situatie());
        return switch (vaststellen.stelVast(zaakId, vraag, beleid.vandaag(zaakId), beleid.dag())) {
            case Vastgesteld(var id, var bevindingen) -> Response.created(URI.create("zaken/" + zaakId + "/hulpvragen/" + id))
                    .entity(antwoord(hulpvragen.findById(id), bevindingen)).build();
            case GeenGesprek() -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Het eerste gesprek is nog niet gevoerd. Leg dat eerst vast; daarna kan de hulpvraag worden vastgesteld.").antwoord();
            case Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "hulpvragenTonen", summary = "Toont de hulpvragen van een zaak per leefgebied (Kampen artikel 3.2 lid 5)")
    @APIResponseSchema(HulpvragenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new HulpvragenResponse(hulpvragen.van(zaakId).stream().map(vraag -> antwoord(vraag, null)).toList())).build();
    }

    @GET
    @Path("/{hulpvraagId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.DIENST})
    @Operation(operationId = "hulpvraagTonen", summary = "Toont één hulpvraag met haar doelstelling (Kampen artikel 3.2 lid 5)")
    @APIResponseSchema(HulpvraagResponse.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("hulpvraagId") UUID hulpvraagId) {
        var hulpvraag = Optional.ofNullable(hulpvragen.findById(hulpvraagId)).filter(vraag -> vraag.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Deze hulpvraag").exception());
        return Response.ok(antwoord(hulpvraag, null)).tag("1").build();
    }

    private HulpvraagResponse antwoord(Hulpvraag vraag, List<Bevinding> bevindingen) {
        var doel = hulpvragen.doelstelling(vraag.doelstellingId);
        return new HulpvraagResponse(vraag.id, vraag.zaakId, vraag.leefgebied, doel.id, doel.tekst, doel.artikel, vraag.situatie,
                vraag.vastgesteldOp, vraag.medewerker, bevindingen);
    }
}
