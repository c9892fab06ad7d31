package nl.bredeondersteuning.intake.overname;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Datums;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Outcome.LooptAl;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Outcome.Overgenomen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zaken die al liepen voordat deze suite er was. */
@Path("/overnamen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class OvernameResource {

    private final ZaakOvernemen overnemen;
    private final Overnamekeuring keuring;
    private final Verzoek verzoek;

    OvernameResource(ZaakOvernemen overnemen, Overnamekeuring keuring, Verzoek verzoek) {
        this.overnemen = overnemen;
        this.keuring = keuring;
        this.verzoek = verzoek;
    }

    /** Een lopende zaak met haar oude datums; geen daarvan is later dan vandaag. */
    public record OvernameRequest(@NotNull Persoonsgegevens persoon,
            @Schema(description = "Hoe de UHT de persoon kent", examples = "erkend") @NotBlank String uhtStatus,
            @Schema(description = "Ontvangst van de aanvraag; leeg is de dag van het eerste gesprek") LocalDate ontvangenOp,
            @NotNull LocalDate eersteGesprek,
            @Schema(description = "Het gesprek waarin de hulpvraag is vastgesteld; leeg is het eerste gesprek") LocalDate hulpvraagVastgesteld,
            @Schema(description = "Leeg als er nog geen plan was") LocalDate planVastgesteld,
            @Schema(description = "Bekendmaking van de toegang; leeg is de dag van het plan, of zonder plan die van het eerste gesprek")
            LocalDate toegangVerleend,
            @Schema(description = "Waar de datums uit blijken", examples = "dossier 2024-118 in het vorige systeem") @NotBlank @Size(max = 1000)
            String bron,
            @Schema(description = "Nodig als het token voor meer gemeenten geldt", examples = "0166")
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeentecode) {

        Datums datums() {
            var hulpvraag = hulpvraagVastgesteld == null ? eersteGesprek : hulpvraagVastgesteld;
            var toegang = toegangVerleend != null ? toegangVerleend : planVastgesteld != null ? planVastgesteld : eersteGesprek;
            return new Datums(ontvangenOp == null ? eersteGesprek : ontvangenOp, eersteGesprek, hulpvraag, planVastgesteld, toegang);
        }
    }

    /** De zaak die er nu is. */
    public record OvernameResponse(UUID zaakId, @Schema(description = "Of deze persoon hier al een lopende zaak had") boolean liepAl) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "zaakOvernemen", summary = "Neemt een lopende zaak over met haar oude datums (Wht 2.21 lid 4, Wht 8.10)")
    @APIResponseSchema(value = OvernameResponse.class, responseCode = "201")
    public Response neemOver(OvernameRequest request) {
        var datums = keuring.keur(request);
        var status = Keuze.uit("uhtStatus", request.uhtStatus(), UhtStatus.values(), UhtStatus::label);
        var gemeente = verzoek.gemeenteVoor(request.gemeentecode());
        return switch (overnemen.neemOver(gemeente, request.persoon(), status, datums, request.bron().strip(), keuring.vandaag())) {
            case Overgenomen(var zaakId) -> Response.created(URI.create("zaken/" + zaakId + "/aanvraag"))
                    .entity(new OvernameResponse(zaakId, false)).build();
            case LooptAl(var zaakId) -> Response.ok(new OvernameResponse(zaakId, true)).build();
        };
    }
}
