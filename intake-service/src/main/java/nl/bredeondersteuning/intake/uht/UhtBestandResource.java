package nl.bredeondersteuning.intake.uht;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Bladzijde;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bestanden van het UHT-gegevensportaal: aanleveren, volgen en het verslag lezen, zonder burgerservicenummers. */
@Path("/uht-bestanden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UHT")
public class UhtBestandResource {

    private final BestandAanleveren aanleveren;
    private final Bestandsverslag verslagen;
    private final Verzoek verzoek;
    private final Dagklok klok;

    UhtBestandResource(BestandAanleveren aanleveren, Bestandsverslag verslagen, Verzoek verzoek, Dagklok klok) {
        this.aanleveren = aanleveren;
        this.verslagen = verslagen;
        this.verzoek = verzoek;
        this.klok = klok;
    }

    /** Een bladzijde rijen. */
    public record UhtRijenResponse(List<Bestandsverslag.UhtRijResponse> rijen) {
    }

    @POST
    @Handeling
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Rollen.UHT_KOPPELING)
    @Operation(operationId = "uhtBestandAanleveren", summary = "Levert een bestand van het gegevensportaal aan: AANMELDING, STATUS of ANTWOORD (Wht 6.12)")
    @APIResponseSchema(value = Bestandsverslag.UhtBestandResponse.class, responseCode = "202")
    public Response leverAan(@RestForm("bestand") FileUpload bestand, @RestForm("soort") String soort,
            @RestForm("ontvangenOp") String ontvangenOp) throws IOException {
        var fouten = new ArrayList<InvalidParam>();
        var gekozen = Arrays.stream(Bestandssoort.values()).filter(waarde -> waarde.name().equals(soort)).findFirst();
        if (gekozen.isEmpty()) {
            fouten.add(new InvalidParam("soort", "ONBEKENDE_WAARDE", "Kies uit: AANMELDING, STATUS, ANTWOORD."));
        }
        var dag = dag(ontvangenOp, fouten);
        if (bestand == null) {
            fouten.add(new InvalidParam("bestand", "ONTBREEKT", "Stuur het bestand mee als onderdeel bestand."));
        }
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        var id = aanleveren.neemAan(verzoek.gemeenteVoor(null), gekozen.orElseThrow(), dag.orElseThrow(), bestand.uploadedFile());
        return Response.accepted(verslagen.verslag(id)).location(URI.create("uht-bestanden/" + id)).build();
    }

    private Optional<LocalDate> dag(String tekst, List<InvalidParam> fouten) {
        var vandaag = LocalDate.now(klok);
        try {
            var dag = tekst == null || tekst.isBlank() ? vandaag : LocalDate.parse(tekst);
            if (dag.isAfter(vandaag)) {
                fouten.add(new InvalidParam("ontvangenOp", "IN_TOEKOMST", "Een bestand is nooit later dan vandaag ontvangen."));
            }
            return Optional.of(dag);
        } catch (DateTimeParseException fout) {
            fouten.add(new InvalidParam("ontvangenOp", "GEEN_DATUM", "Schrijf een bestaande dag als jjjj-mm-dd, zonder tijd."));
            return Optional.empty();
        }
    }

    @GET
    @Path("/{bestandId}")
    @Inzage
    @RolesAllowed({Rollen.UHT_KOPPELING, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "uhtBestandTonen", summary = "Toont het verslag van een bestand")
    @APIResponseSchema(Bestandsverslag.UhtBestandResponse.class)
    public Response toon(@PathParam("bestandId") UUID bestandId) {
        return Response.ok(verslagen.verslag(bestandId)).build();
    }

    @GET
    @Path("/{bestandId}/rijen")
    @Inzage
    @RolesAllowed({Rollen.UHT_KOPPELING, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "uhtBestandRijen", summary = "Toont hoe het met elke rij van een bestand afliep")
    @APIResponseSchema(UhtRijenResponse.class)
    public Response rijen(@PathParam("bestandId") UUID bestandId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var na = bladzijde.naGetal().orElse(0L).intValue();
        return bladzijde.antwoord(verslagen.rijen(bestandId, na, bladzijde.limit() + 1), Bestandsverslag.UhtRijResponse::rij,
                UhtRijenResponse::new);
    }
}
