package nl.bredeondersteuning.intake.persoon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.machtiging.GemachtigdenZoeken;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Aan wie een brief gaat, alleen voor de service die brieven maakt. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Geadresseerde")
public class GeadresseerdeResource {

    private final AanvraagTonen aanvragen;
    private final Geadresseerden geadresseerden;
    private final GemachtigdenZoeken gemachtigden;
    private final Beleid beleid;

    GeadresseerdeResource(AanvraagTonen aanvragen, Geadresseerden geadresseerden, GemachtigdenZoeken gemachtigden, Beleid beleid) {
        this.aanvragen = aanvragen;
        this.geadresseerden = geadresseerden;
        this.gemachtigden = gemachtigden;
        this.beleid = beleid;
    }

    /** Een geadresseerde, met de regels zoals de basisregistratie ze schrijft; zonder burgerservicenummer. */
    public record GeadresseerdeResponse(UUID persoonId,
            @Schema(description = "Naam zoals zij boven de brief staat", examples = "S. Kok-Bouhali") String naam,
            @Schema(description = "Aanhef", examples = "Geachte mevrouw Kok") String aanhef,
            @Schema(description = "Adresregels; leeg als er geen adres bekend is") List<String> adresregels,
            LocalDate digitaalIngestemdOp, LocalDate digitaalIngetrokkenOp, boolean geheimhouding,
            @Schema(description = "Overleden; dan gaat er geen brief, ook als de dag niet bekend is (Awb 3:41)") boolean overleden,
            LocalDate overledenOp,
            @Schema(description = "Per elektronische weg de instemming (Awb 2:8)") List<InstemmingenZoeken.Ingestemd> instemmingen) {
    }

    /** De geadresseerden van een zaak, met het zaaknummer als kenmerk. */
    public record GeadresseerdenResponse(String zaaknummer, LocalDate aanvraagOntvangenOp, List<GeadresseerdeResponse> geadresseerden,
            @Schema(description = "Wie vandaag namens de aanvrager meeleest, en waarover (Awb 2:1, 6:17)")
            List<GemachtigdenZoeken.Tellend> gemachtigden) {
    }

    @GET
    @Path("/geadresseerden")
    @Inzage
    @RolesAllowed(Rollen.DIENST)
    @Operation(operationId = "geadresseerdenTonen", summary = "Toont aan wie brieven van deze zaak gaan (Awb 3:41)")
    @APIResponseSchema(GeadresseerdenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId, @Parameter(description = "Ook de gezinsleden voor wie de ondersteuning geldt")
            @QueryParam("gezin") boolean gezin) {
        var aanvraag = aanvragen.toon(zaakId);
        var profiel = beleid.vandaag(zaakId);
        var namens = geadresseerden.van(zaakId, aanvraag.aanvragerId(), profiel.toegang().brievenAanKind(), beleid.dag());
        var leden = gezin ? geadresseerden.gezin(zaakId, profiel, beleid.dag()).filter(lid ->
                namens.stream().noneMatch(wie -> wie.persoonId().equals(lid.persoonId())))
                : Stream.<GeadresseerdeResponse>of();
        return Response.ok(new GeadresseerdenResponse(aanvraag.zaaknummer(), aanvraag.ontvangenOp(),
                Stream.concat(namens.stream(), leden).toList(), gemachtigden.op(zaakId, beleid.dag()))).build();
    }
}
