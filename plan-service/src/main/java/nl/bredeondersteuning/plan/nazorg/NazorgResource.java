package nl.bredeondersteuning.plan.nazorg;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.nazorg.NazorgVastleggen.Nieuw;
import nl.bredeondersteuning.plan.nazorg.Nazorgfeit.Soort;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Warme overdracht en nazorg. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nazorg")
public class NazorgResource {

    private final NazorgVastleggen vastleggen;
    private final Nazorgfeiten feiten;
    private final Beleid beleid;

    NazorgResource(NazorgVastleggen vastleggen, Nazorgfeiten feiten, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.feiten = feiten;
        this.beleid = beleid;
    }

    /** Aan wie is overgedragen, en wat. */
    public record WarmeOverdrachtRequest(
            @Schema(description = "Wie het overneemt", examples = "team Werk en inkomen") @NotBlank @Size(max = 200) String aan,
            @Schema(description = "Wat is overgedragen en wat is afgesproken") @Size(max = 4000) String toelichting) {
    }

    /** Wat er in de nazorg gevraagd wordt. */
    public record NazorgvraagRequest(@Schema(examples = "hulp bij een burenruzie") @NotBlank @Size(max = 4000) String hulpvraag) {
    }

    /** Wat er gezegd of aangeboden is. */
    public record NazorgverslagRequest(@Size(max = 4000) String verslag) {
    }

    /** Een feit van overdracht of nazorg. */
    public record NazorgfeitResponse(UUID feitId, Soort soort, LocalDate op, String aan, String tekst, String medewerker) {
        static NazorgfeitResponse of(Nazorgfeit feit) {
            return new NazorgfeitResponse(feit.id, feit.soort, feit.op, feit.aan, feit.tekst, feit.medewerker);
        }
    }

    /** De feiten van overdracht en nazorg, oudste eerst. */
    public record NazorgResponse(List<NazorgfeitResponse> feiten) {
    }

    @POST
    @Path("/warme-overdrachten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "warmeOverdrachtVastleggen",
            summary = "Legt vast aan wie in samenspraak is overgedragen wat nog openstaat (Kampen artikel 6.1 lid 6)")
    @APIResponseSchema(value = NazorgfeitResponse.class, responseCode = "201")
    public Response draagOver(@PathParam("zaakId") UUID zaakId, WarmeOverdrachtRequest request) {
        return vastgelegd(zaakId, new Nieuw(Soort.WARME_OVERDRACHT, request.aan().strip(), request.toelichting()));
    }

    @POST
    @Path("/nazorgcontacten")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "nazorgcontactVastleggen", summary = "Legt een contact in de nazorg vast (Kampen hoofdstuk 6)")
    @APIResponseSchema(value = NazorgfeitResponse.class, responseCode = "201")
    public Response contact(@PathParam("zaakId") UUID zaakId, NazorgverslagRequest request) {
        return vastgelegd(zaakId, new Nieuw(Soort.NAZORGCONTACT, null, request.verslag()));
    }

    @POST
    @Path("/nazorgvragen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "nazorgvraagMelden",
            summary = "Legt een nieuwe hulpvraag in de nazorg vast, verwezen naar reguliere ondersteuning (Kampen hoofdstuk 6)")
    @APIResponseSchema(value = NazorgfeitResponse.class, responseCode = "201")
    public Response meld(@PathParam("zaakId") UUID zaakId, NazorgvraagRequest request) {
        return vastgelegd(zaakId, new Nieuw(Soort.HULPVRAAG, "reguliere ondersteuning", request.hulpvraag().strip()));
    }

    @POST
    @Path("/schuldhulpverwijzingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "schuldhulpVerwijzen", summary = "Legt vast dat reguliere schuldhulp is aangeboden (SPUK 3 lid 3)")
    @APIResponseSchema(value = NazorgfeitResponse.class, responseCode = "201")
    public Response verwijs(@PathParam("zaakId") UUID zaakId, NazorgverslagRequest request) {
        return vastgelegd(zaakId, new Nieuw(Soort.REGULIERE_SCHULDHULP, "reguliere schuldhulp", request.verslag()));
    }

    @GET
    @Path("/nazorg")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "nazorgTonen", summary = "Toont overdracht en nazorg van een zaak (Kampen hoofdstuk 6)")
    @APIResponseSchema(NazorgResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return Response.ok(new NazorgResponse(feiten.van(zaakId).stream().map(NazorgfeitResponse::of).toList())).build();
    }

    private Response vastgelegd(UUID zaakId, Nieuw nieuw) {
        var id = vastleggen.legVast(zaakId, nieuw, beleid.vandaag(zaakId), beleid.dag());
        return Response.status(Response.Status.CREATED).entity(NazorgfeitResponse.of(feiten.findById(id))).build();
    }
}
