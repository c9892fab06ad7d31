package nl.bredeondersteuning.intake.overname;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Lopende zaken uit een bestand: aanleveren, volgen, en per rij lezen hoe het afliep; zonder burgerservicenummers. */
@Path("/overnamebestanden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraag")
public class OvernamebestandResource {

    private final OvernamebestandAanleveren aanleveren;
    private final Overnamebestanden bestanden;
    private final Overnamekeuring keuring;
    private final Verzoek verzoek;

    OvernamebestandResource(OvernamebestandAanleveren aanleveren, Overnamebestanden bestanden, Overnamekeuring keuring, Verzoek verzoek) {
        this.aanleveren = aanleveren;
        this.bestanden = bestanden;
        this.keuring = keuring;
        this.verzoek = verzoek;
    }

    /** Hoe ver een bestand is; als het verwerkt is, zijn de uitkomsten samen het aantal rijen. */
    public record OvernamebestandResponse(UUID overnamebestandId, LocalDate aangeleverdOp, String aangeleverdDoor, String sha256,
            String status,
            int rijen, @Schema(description = "Aantal rijen per uitkomst: OVERGENOMEN, LIEP_AL, FOUT") Map<String, Integer> perUitkomst) {
    }

    /** Hoe het met één rij afliep; met fouten is er niets van de rij vastgelegd. */
    public record OvernamerijResponse(@Schema(description = "Nummer zoals een rekenblad het toont") int rij, String uitkomst,
            List<InvalidParam> fouten, UUID zaakId) {
    }

    /** Een bladzijde rijen. */
    public record OvernamerijenResponse(List<OvernamerijResponse> rijen) {
    }

    @POST
    @Handeling
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overnamebestandAanleveren", summary = "Neemt lopende zaken over uit een bestand (Wht 2.21 lid 4, Wht 8.10)",
            description = Overnamelezer.KOLOMMEN)
    @APIResponseSchema(value = OvernamebestandResponse.class, responseCode = "202")
    public Response leverAan(@RestForm("bestand") FileUpload bestand, @RestForm("gemeentecode") String gemeentecode) throws IOException {
        if (bestand == null) {
            throw Problem.invoer(List.of(new InvalidParam("bestand", "ONTBREEKT", "Stuur het bestand mee als onderdeel bestand.")))
                    .exception();
        }
        var id = aanleveren.neemAan(verzoek.gemeenteVoor(gemeentecode), Files.readAllBytes(bestand.uploadedFile()), keuring.vandaag());
        return Response.accepted(stand(id)).location(URI.create("overnamebestanden/" + id)).build();
    }

    @GET
    @Path("/{overnamebestandId}")
    @Inzage
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overnamebestandTonen", summary = "Toont hoe ver een bestand met lopende zaken is (Wht 2.21 lid 4)")
    @APIResponseSchema(OvernamebestandResponse.class)
    public Response toon(@PathParam("overnamebestandId") UUID bestandId) {
        return Versie.met(Response.ok(stand(bestandId)), bestand(bestandId).versie).build();
    }

    @GET
    @Path("/{overnamebestandId}/rijen")
    @Inzage
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overnamerijenTonen", summary = "Toont hoe het met elke rij van een bestand afliep (Wht 2.21 lid 4)")
    @APIResponseSchema(OvernamerijenResponse.class)
    public Response rijen(@PathParam("overnamebestandId") UUID bestandId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var rijen = bestanden.rijen(bestand(bestandId).id, bladzijde.naGetal().orElse(0L), bladzijde.limit() + 1);
        return bladzijde.antwoord(rijen, Overnamebestanden.Verslagregel::rij, deel -> new OvernamerijenResponse(deel.stream()
                .map(rij -> new OvernamerijResponse(rij.rij(), rij.uitkomst().name(), rij.fouten(), rij.zaakId())).toList()));
    }

    private Overnamebestand bestand(UUID bestandId) {
        return bestanden.findByIdOptional(bestandId).filter(gevonden -> Aanroeper.huidig().gemeenten().contains(gevonden.gemeentecode))
                .orElseThrow(() -> Problem.onbekend("Dit bestand").exception());
    }

    private OvernamebestandResponse stand(UUID bestandId) {
        var bestand = bestand(bestandId);
        return new OvernamebestandResponse(bestand.id, bestand.aangeleverdOp, bestand.aangeleverdDoor, bestand.sha256,
                bestand.status.name(),
                bestand.rijen, bestanden.tellingen(bestandId));
    }
}
