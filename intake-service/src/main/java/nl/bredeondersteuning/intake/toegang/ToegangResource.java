package nl.bredeondersteuning.intake.toegang;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het nagaan van het recht bij de UHT en de beoordeling van toegang. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class ToegangResource {

    private final RechtNagaan nagaan;
    private final ToegangBeoordelen beoordelen;
    private final Toegangen toegangen;
    private final Dagklok klok;

    ToegangResource(RechtNagaan nagaan, ToegangBeoordelen beoordelen, Toegangen toegangen, Dagklok klok) {
        this.nagaan = nagaan;
        this.beoordelen = beoordelen;
        this.toegangen = toegangen;
        this.klok = klok;
    }

    /** Een vraag aan de UHT, of haar antwoord. */
    public record UhtVerificatieRequest(
            @Schema(description = "Hoe de UHT de persoon kent; leeg als alleen gevraagd is", examples = "erkend") String uhtStatus,
            @Schema(description = "Waar het antwoord vandaan komt", examples = "Serviceteam gemeenten, telefonisch")
            @NotBlank @Size(max = 200) String bron,
            @Schema(description = "Waarom is nagegaan, of wat er gezegd is") @NotBlank @Size(max = 1000) String reden) {
    }

    /** Eén keer nagaan. */
    public record UhtVerificatieResponse(Verificatiestand stand, String uhtStatus, String bron, String reden, String medewerker, LocalDate op) {
        static UhtVerificatieResponse of(Verificatie verificatie) {
            return new UhtVerificatieResponse(verificatie.stand, verificatie.uhtStatus == null ? null : verificatie.uhtStatus.label(),
                    verificatie.bron, verificatie.reden, verificatie.medewerker, verificatie.op);
        }
    }

    /** De stand van het recht, met de jongste beoordeling. */
    public record ToegangResponse(UUID zaakId, Verificatiestand verificatie, String uhtStatus, Boolean rechthebbend, LocalDate beoordeeldOp,
            boolean overlegNodig, String profielversie, List<Bevinding> bevindingen,
            @Schema(description = "Wat de toets op de feiten van nu zou zeggen, zolang dat anders is; een mens beoordeelt opnieuw")
            List<Bevinding> nieuweBevindingen, List<UhtVerificatieResponse> verificaties) {
    }

    @POST
    @Path("/uht-verificaties")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "rechtNagaan", summary = "Legt vast dat bij de UHT is nagegaan of er recht is, met haar antwoord (Wht 2.21 lid 1)")
    @APIResponseSchema(value = ToegangResponse.class, responseCode = "201")
    public Response gaNa(@PathParam("zaakId") UUID zaakId, UhtVerificatieRequest request) {
        Derde.weiger();
        var status = Optional.ofNullable(request.uhtStatus()).map(ToegangResource::status).orElse(null);
        nagaan.gaNa(zaakId, new RechtNagaan.Antwoord(status, request.bron(), request.reden(), LocalDate.now(klok)));
        return antwoord(Response.status(Response.Status.CREATED), zaakId);
    }

    @POST
    @Path("/toegangsbeoordelingen")
    @Handeling
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.UITVOERDER})
    @Operation(operationId = "toegangBeoordelen", summary = "Beoordeelt de toegang opnieuw op de feiten van vandaag (Wht 2.21 lid 1 tot en met 3)")
    @APIResponseSchema(value = ToegangResponse.class, responseCode = "201")
    public Response beoordeel(@PathParam("zaakId") UUID zaakId) {
        Derde.weiger();
        if (toegangen.findById(zaakId) == null) {
            throw Problem.onbekend("De toegang van deze zaak").exception();
        }
        beoordelen.beoordeel(zaakId, "beoordeling", LocalDate.now(klok));
        return antwoord(Response.status(Response.Status.CREATED), zaakId);
    }

    @GET
    @Path("/toegang")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "toegangTonen", summary = "Toont of er recht is, met de bevindingen en hun artikelen")
    @APIResponseSchema(ToegangResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        return antwoord(Response.ok(), zaakId);
    }

    private Response antwoord(Response.ResponseBuilder antwoord, UUID zaakId) {
        toegangen.flush();
        var toegang = Optional.ofNullable(toegangen.findById(zaakId)).orElseThrow(() -> Problem.onbekend("De toegang van deze zaak").exception());
        var verificaties = toegangen.verificaties(zaakId).stream().map(UhtVerificatieResponse::of).toList();
        return Versie.met(antwoord.entity(new ToegangResponse(zaakId, toegang.verificatie, toegang.uhtStatus == null ? null
                : toegang.uhtStatus.label(), toegang.rechthebbend, toegang.beoordeeldOp, toegang.overlegNodig, toegang.profielversie,
                toegang.bevindingen, toegang.nieuweBevindingen, verificaties)), toegang.versie).build();
    }

    private static UhtStatus status(String label) {
        return UhtStatus.van(label).orElseThrow(() -> Problem.invoer(List.of(new InvalidParam("uhtStatus", "ONBEKENDE_WAARDE", "Kies uit: "
                + Arrays.stream(UhtStatus.values()).map(UhtStatus::label).collect(Collectors.joining(", ")) + "."))).exception());
    }
}
