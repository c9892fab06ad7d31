package nl.bredeondersteuning.intake.machtiging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.machtiging.GemachtigdeWeigeren.Outcome.AlVoorbij;
import nl.bredeondersteuning.intake.machtiging.GemachtigdeWeigeren.Outcome.Geweigerd;
import nl.bredeondersteuning.intake.machtiging.GemachtigdeWeigeren.Outcome.Verzet;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wat er na het vastleggen met een machtiging gebeurt: bewezen, ingetrokken, of de gemachtigde geweigerd. */
@Path("/zaken/{zaakId}/machtigingen/{machtigingId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Machtiging")
public class MachtigingstapResource {

    private final MachtigingBewijzen bewijzen;
    private final MachtigingIntrekken intrekken;
    private final GemachtigdeWeigeren weigeren;
    private final Antwoord antwoord;

    MachtigingstapResource(MachtigingBewijzen bewijzen, MachtigingIntrekken intrekken, GemachtigdeWeigeren weigeren, Antwoord antwoord) {
        this.bewijzen = bewijzen;
        this.intrekken = intrekken;
        this.weigeren = weigeren;
        this.antwoord = antwoord;
    }

    /** Waarom, of hoe het bekend werd. */
    public record MachtigingstapRequest(@Schema(examples = "gebeld door de aanvrager") @NotBlank @Size(max = 1000) String reden) {
    }

    @POST
    @Path("/bewijzen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "machtigingBewijzen", summary = "Legt vast dat de schriftelijke machtiging is gezien (Awb 2:1)")
    @APIResponseSchema(value = MachtigingResponse.class, responseCode = "201")
    public Response bewijs(@PathParam("zaakId") UUID zaakId, @PathParam("machtigingId") UUID machtigingId,
            @HeaderParam("If-Match") String ifMatch) {
        return antwoord.na(bewijzen.bewijs(zaakId, machtigingId, ifMatch, antwoord.dagen.vandaag()), zaakId, machtigingId);
    }

    @POST
    @Path("/intrekkingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "machtigingIntrekken", summary = "Legt vast dat een machtiging is ingetrokken (Awb 2:1)")
    @APIResponseSchema(value = MachtigingResponse.class, responseCode = "201")
    public Response trekIn(@PathParam("zaakId") UUID zaakId, @PathParam("machtigingId") UUID machtigingId,
            @HeaderParam("If-Match") String ifMatch, MachtigingstapRequest request) {
        return antwoord.na(intrekken.trekIn(zaakId, machtigingId, request.reden().strip(), ifMatch, antwoord.dagen.vandaag()), zaakId,
                machtigingId);
    }

    @POST
    @Path("/weigeringen")
    @Handeling
    @RolesAllowed(Rollen.BESLUITNEMER)
    @Operation(operationId = "gemachtigdeWeigeren",
            summary = "Weigert iemand als gemachtigde wegens ernstige bezwaren, met de reden (Awb 2:2)")
    @APIResponseSchema(value = MachtigingResponse.class, responseCode = "201")
    public Response weiger(@PathParam("zaakId") UUID zaakId, @PathParam("machtigingId") UUID machtigingId,
            @HeaderParam("If-Match") String ifMatch, MachtigingstapRequest request) {
        return switch (weigeren.weiger(zaakId, machtigingId, request.reden().strip(), ifMatch, antwoord.dagen.vandaag())) {
            case Geweigerd() -> antwoord.na(true, zaakId, machtigingId);
            case AlVoorbij() -> antwoord.na(false, zaakId, machtigingId);
            case Verzet(var bevinding) -> Problem.norm(List.of(bevinding));
        };
    }

    /** De machtiging na een stap, of dat zij al voorbij was. */
    @Singleton
    static class Antwoord {

        private final MachtigingTonen tonen;
        private final Feitantwoord dagen;

        Antwoord(MachtigingTonen tonen, Feitantwoord dagen) {
            this.tonen = tonen;
            this.dagen = dagen;
        }

        private Response na(boolean gelukt, UUID zaakId, UUID machtigingId) {
            return gelukt ? tonen.een(Response.status(Response.Status.CREATED), zaakId, machtigingId)
                    : Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                            "Deze machtiging is al ingetrokken of geweigerd. Leg een nieuwe vast als er weer een is.").antwoord();
        }
    }
}
