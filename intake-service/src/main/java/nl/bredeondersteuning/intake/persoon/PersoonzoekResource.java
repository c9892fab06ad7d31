package nl.bredeondersteuning.intake.persoon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.GelijkendeZoeken.MogelijkDezelfde;
import nl.bredeondersteuning.intake.persoon.NamenZoeken.Zaaknaam;
import nl.bredeondersteuning.intake.regels.Gelijkenis.Kenmerken;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zoeken naar personen over zaken heen, altijd met een POST: een naam of geboortedatum komt in geen adres of logregel. */
@Path("/personen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persoon")
public class PersoonzoekResource {

    private static final int MEESTE = 20;

    private final GelijkendeZoeken gelijkenden;
    private final NamenZoeken namen;
    private final Verzoek verzoek;
    private final Auditketen audit;

    PersoonzoekResource(GelijkendeZoeken gelijkenden, NamenZoeken namen, Verzoek verzoek, Auditketen audit) {
        this.gelijkenden = gelijkenden;
        this.namen = namen;
        this.verzoek = verzoek;
        this.audit = audit;
    }

    /** Naar wie gezocht wordt: op geboortedatum met een naam die erop lijkt, of op geboortedatum en adres. */
    public record PersoonZoekRequest(@NotNull LocalDate geboortedatum,
            @Schema(description = "Achternaam zoals gehoord of geschreven", examples = "Kok") @NotBlank @Size(max = 200) String achternaam,
            @Pattern(regexp = "[1-9]\\d{3} ?[A-Z]{2}", message = "Een postcode is vier cijfers en twee hoofdletters.") String postcode,
            @Size(max = 10) String huisnummer,
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeentecode) {
    }

    /** Zaken van wie de gezochte kan zijn, op zaaknummer; ten hoogste twintig. */
    public record PersoonZoekResponse(List<MogelijkDezelfde> zaken) {
    }

    /** De zaken waarvan de naam gevraagd wordt. */
    public record NamenRequest(@NotEmpty @Size(max = 100) List<UUID> zaakIds) {
    }

    /** De namen; een zaak die er niet bij staat, bestaat niet of mag deze medewerker niet zien. */
    public record NamenResponse(List<Zaaknaam> namen) {
    }

    @POST
    @Path("/_zoek")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "personenZoeken", summary = "Zoekt zaken van wie dezelfde mens kan zijn (AVG 5 lid 1 sub d)")
    @APIResponseSchema(PersoonZoekResponse.class)
    public Response zoek(PersoonZoekRequest request) {
        var gezocht = new Kenmerken(null, request.achternaam(), request.geboortedatum(), request.postcode(), request.huisnummer());
        var gevonden = gelijkenden.zoek(verzoek.gemeenteVoor(request.gemeentecode()), gezocht, null, MEESTE);
        audit.lijst(gevonden.stream().map(MogelijkDezelfde::zaakId).toList());
        return Response.ok(new PersoonZoekResponse(gevonden)).build();
    }

    @POST
    @Path("/_namen")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "namenTonen",
            summary = "Toont bij een lijst zaken de namen van de aanvragers, in één vraag (AVG 5 lid 1 sub c)")
    @APIResponseSchema(NamenResponse.class)
    public Response namen(NamenRequest request) {
        var gevonden = namen.zoek(request.zaakIds());
        audit.lijst(gevonden.stream().map(Zaaknaam::zaakId).toList());
        return Response.ok(new NamenResponse(gevonden)).build();
    }
}
