package nl.bredeondersteuning.intake.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.aanvraag.AanvraagInnemen.Outcome.Ingenomen;
import nl.bredeondersteuning.intake.aanvraag.AanvraagInnemen.Outcome.LooptAl;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Aanvragen om brede ondersteuning langs balie, telefoon, huisbezoek, e-mail en post; het portaal levert bestanden. */
@Path("/aanvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class AanvraagResource {

    private final AanvraagInnemen innemen;
    private final NieuweAanvraag nieuw;
    private final Dagklok klok;
    private final Verzoek verzoek;

    AanvraagResource(AanvraagInnemen innemen, NieuweAanvraag nieuw, Dagklok klok, Verzoek verzoek) {
        this.innemen = innemen;
        this.nieuw = nieuw;
        this.klok = klok;
        this.verzoek = verzoek;
    }

    /** Langs welke weg iemand zelf aanvraagt. */
    public enum Kanaal {
        BALIE, TELEFOON, HUISBEZOEK, EMAIL, POST
    }

    /** Een aanvraag om brede ondersteuning. */
    public record AanvraagRequest(
            @NotNull Kanaal kanaal,
            @Schema(description = "Dag van ontvangst; leeg is vandaag, nooit later") LocalDate ontvangenOp,
            @NotNull Persoonsgegevens persoon,
            @Schema(description = "Op welke grond iemand zegt recht te hebben, als dat bekend is (Wht 2.21 lid 1)") Aanvraaggrond grond,
            @Schema(description = "Nodig als het token voor meer gemeenten geldt", examples = "0166")
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeentecode) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvraagInnemen", summary = "Neemt een aanvraag in ontvangst (Awb 4:1, 4:13)")
    @APIResponseSchema(value = AanvraagResponse.class, responseCode = "201")
    public Response neemIn(AanvraagRequest request) {
        var vandaag = LocalDate.now(klok);
        var ontvangenOp = request.ontvangenOp() == null ? vandaag : request.ontvangenOp();
        if (ontvangenOp.isAfter(vandaag)) {
            throw Problem.invoer(List.of(new InvalidParam("ontvangenOp", "IN_TOEKOMST", "Een aanvraag is nooit later dan vandaag ontvangen.")))
                    .exception();
        }
        var gemeente = verzoek.gemeenteVoor(request.gemeentecode());
        return switch (innemen.neemIn(gemeente, request.persoon(), request.grond(), Aanvraagkanaal.valueOf(request.kanaal().name()), ontvangenOp)) {
            case Ingenomen(var zaakId) -> nieuw.antwoord(zaakId, request.persoon(), vandaag);
            case LooptAl(var zaakId) -> nieuw.liepAl(zaakId);
        };
    }
}
