package nl.bredeondersteuning.intake.toegang;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.toegang.UhtBerichtOntvangen.Bericht;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Berichten van de Dienst Toeslagen over de aanvrager van een zaak; een stuk dat iemand zelf laat zien, is dat niet. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Toegang")
public class UhtBerichtResource {

    private final UhtBerichtOntvangen ontvangen;
    private final StukLatenZien tonen;
    private final Feitantwoord antwoord;

    UhtBerichtResource(UhtBerichtOntvangen ontvangen, StukLatenZien tonen, Feitantwoord antwoord) {
        this.ontvangen = ontvangen;
        this.tonen = tonen;
        this.antwoord = antwoord;
    }

    /** Een statusbericht. */
    public record UhtBerichtRequest(
            @Schema(description = "afwijzing, vooraankondiging van afwijzing, erkenning of toekenning ex-partner", examples = "afwijzing")
            @NotBlank String bericht,
            @Schema(description = "Dagtekening van het besluit; bij een afwijzing nodig") LocalDate besluitOp,
            @Schema(description = "Dag van ontvangst; leeg is vandaag, nooit later") LocalDate ontvangenOp) {
    }

    @POST
    @Path("/uht-berichten")
    @Handeling
    @RolesAllowed(Rollen.UHT_KOPPELING)
    @Operation(operationId = "uhtBerichtOntvangen", summary = "Neemt een bericht van de Dienst Toeslagen in ontvangst (Wht 2.21 lid 6)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response ontvang(@PathParam("zaakId") UUID zaakId, UhtBerichtRequest request) {
        return antwoord.met(zaakId, ontvangen.ontvang(zaakId, bericht(request)));
    }

    @POST
    @Path("/getoonde-stukken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "stukLatenZien", summary = "Legt vast welk bericht iemand zelf liet zien; daarmee begint geen termijn (Wht 2.21 lid 6)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response laatZien(@PathParam("zaakId") UUID zaakId, UhtBerichtRequest request) {
        return antwoord.met(zaakId, tonen.laatZien(zaakId, bericht(request)));
    }

    private Bericht bericht(UhtBerichtRequest request) {
        var soort = Keuze.uit("bericht", request.bericht(), Uhtbericht.values(), Uhtbericht::label);
        if (soort == Uhtbericht.AFWIJZING && request.besluitOp() == null) {
            throw Problem.invoer(List.of(new InvalidParam("besluitOp", "ONTBREEKT",
                    "Een afwijzing zonder dagtekening van het besluit begint geen termijn. Vraag de dagtekening na."))).exception();
        }
        var ontvangenOp = request.ontvangenOp() == null ? antwoord.vandaag() : antwoord.nietLater("ontvangenOp", request.ontvangenOp());
        return new Bericht(soort, antwoord.nietLater("besluitOp", request.besluitOp()), ontvangenOp);
    }
}
