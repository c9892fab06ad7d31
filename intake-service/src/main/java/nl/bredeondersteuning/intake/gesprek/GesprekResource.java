package nl.bredeondersteuning.intake.gesprek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.intake.gesprek.EersteGesprekVoeren.Outcome.AlGevoerd;
import nl.bredeondersteuning.intake.gesprek.EersteGesprekVoeren.Outcome.Gevoerd;
import nl.bredeondersteuning.intake.gesprek.EersteGesprekVoeren.Outcome.Verzet;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het eerste gesprek: de plaats die de rechthebbende kiest en het gesprek zelf. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eerste gesprek")
public class GesprekResource {

    private final EersteGesprekVoeren voeren;
    private final PlaatsKiezen kiezen;
    private final Gesprekken gesprekken;
    private final Beleid beleid;

    GesprekResource(EersteGesprekVoeren voeren, PlaatsKiezen kiezen, Gesprekken gesprekken, Beleid beleid) {
        this.voeren = voeren;
        this.kiezen = kiezen;
        this.gesprekken = gesprekken;
        this.beleid = beleid;
    }

    /** De plaats die de rechthebbende kiest. */
    public record PlaatskeuzeRequest(@Schema(description = "De plaats", examples = "thuis") @NotBlank String plaats) {
    }

    /** Hoe het eerste gesprek gevoerd is; zonder plaats op de gekozen plaats, en zonder keuze op het stadhuis. */
    public record EersteGesprekRequest(@Schema(description = "De plaats", examples = "stadhuis") String plaats,
            @Schema(required = true, description = "Aantal medewerkers van de gemeente dat aanwezig was", examples = "2") @Min(1) @Max(20) int medewerkers) {
    }

    /** Het eerste gesprek, met waarschuwingen als die er zijn. */
    public record EersteGesprekResponse(UUID zaakId, UUID gesprekId, String gekozenPlaats, String plaats, Integer medewerkers,
            LocalDate gevoerdOp, List<Bevinding> bevindingen) {
    }

    @POST
    @Path("/plaatskeuzen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "plaatsKiezen", summary = "Legt de plaats vast die de rechthebbende kiest (Kampen artikel 3.2 lid 2)")
    @APIResponseSchema(value = EersteGesprekResponse.class, responseCode = "201")
    public Response kies(@PathParam("zaakId") UUID zaakId, PlaatskeuzeRequest request) {
        var plaats = Keuze.uit("plaats", request.plaats(), Plaats.values(), Plaats::label);
        return kiezen.kies(zaakId, plaats, beleid.vandaag(zaakId)).map(Problem::norm)
                .orElseGet(() -> antwoord(Response.status(Response.Status.CREATED), zaakId, List.of()));
    }

    @POST
    @Path("/eerste-gesprekken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "eersteGesprekVoeren", summary = "Legt het eerste gesprek vast (Kampen artikel 3.2)")
    @APIResponseSchema(value = EersteGesprekResponse.class, responseCode = "201")
    public Response voer(@PathParam("zaakId") UUID zaakId, EersteGesprekRequest request) {
        var gekozen = Optional.ofNullable(gesprekken.findById(zaakId)).map(gesprek -> gesprek.gekozenPlaats).orElse(Plaats.STADHUIS);
        var plaats = request.plaats() == null ? gekozen : Keuze.uit("plaats", request.plaats(), Plaats.values(), Plaats::label);
        return switch (voeren.voer(zaakId, plaats, request.medewerkers(), beleid.vandaag(zaakId), beleid.dag())) {
            case Gevoerd(var bevindingen) -> antwoord(Response.status(Response.Status.CREATED), zaakId, bevindingen);
            case AlGevoerd(var op) -> Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Het eerste gesprek is al gevoerd op " + op + ". Leg een later gesprek vast als vervolggesprek.").antwoord();
            case Verzet(var bevindingen) -> Problem.norm(bevindingen);
        };
    }

    @GET
    @Path("/eerste-gesprek")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "eersteGesprekTonen", summary = "Toont het eerste gesprek van een zaak")
    @APIResponseSchema(EersteGesprekResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(Response.ok(), zaakId, List.of());
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId, List<Bevinding> bevindingen) {
        gesprekken.flush();
        var gesprek = Optional.ofNullable(gesprekken.findById(zaakId)).orElseThrow(() -> Problem.onbekend("Het eerste gesprek").exception());
        return Versie.met(antwoord.entity(new EersteGesprekResponse(zaakId, gesprek.gesprekId, label(gesprek.gekozenPlaats),
                label(gesprek.plaats), gesprek.medewerkers, gesprek.gevoerdOp, bevindingen)), gesprek.versie).build();
    }

    private static String label(Plaats plaats) {
        return plaats == null ? null : plaats.label();
    }
}
