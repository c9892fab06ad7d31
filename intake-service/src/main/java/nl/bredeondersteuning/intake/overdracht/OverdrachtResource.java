package nl.bredeondersteuning.intake.overdracht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.overdracht.OverdrachtAanbieden.Aanbod;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zaken die een andere gemeente aanbiedt: zien, en met de hand vastleggen als die gemeente niet met deze suite werkt. */
@Path("/overdrachtsaanbiedingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overdracht")
public class OverdrachtResource {

    private final OverdrachtAanbieden aanbieden;
    private final OverdrachtTonen tonen;
    private final Feitantwoord dagen;
    private final Lijst lijst;

    OverdrachtResource(OverdrachtAanbieden aanbieden, OverdrachtTonen tonen, Feitantwoord dagen, Lijst lijst) {
        this.aanbieden = aanbieden;
        this.tonen = tonen;
        this.dagen = dagen;
        this.lijst = lijst;
    }

    /** Een aanbod op papier, van een gemeente die niet met deze suite werkt. */
    public record OverdrachtsontvangstRequest(
            @Schema(description = "Code van de gemeente die aanbiedt", examples = "0193") @NotBlank
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String vanGemeente,
            @NotNull Persoonsgegevens persoon, @Schema(examples = "erkend") String uhtStatus, @NotNull LocalDate ontvangenOp,
            LocalDate eersteGesprek, @Schema(description = "Het anker van de twee jaar (I3)") LocalDate hulpvraagVastgesteld,
            LocalDate planVastgesteld, LocalDate toegangVerleend, @NotNull LocalDate toestemmingOp,
            @NotBlank @Size(max = 1000) String toestemmingHoe, @Size(max = 4000) String toelichting,
            @Schema(description = "Nodig als het token voor meer gemeenten geldt", examples = "0166")
            @Pattern(regexp = "\\d{4}", message = "Een gemeentecode is vier cijfers.") String gemeentecode) {
    }

    /** Een aangeboden zaak in de lijst, zonder wie het is. */
    public record AangebodenResponse(UUID overdrachtId, String vanGemeente, LocalDate aangebodenOp, String etag) {
    }

    /** Een bladzijde van wat op antwoord wacht, oudste eerst. */
    public record AangebodenenResponse(List<AangebodenResponse> overdrachten) {
    }

    @POST
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "overdrachtOntvangen",
            summary = "Legt een aanbod vast van een gemeente die niet met deze suite werkt (Wht 2.21 lid 1)")
    @APIResponseSchema(value = OverdrachtResponse.class, responseCode = "201")
    public Response ontvang(OverdrachtsontvangstRequest r) {
        var status = r.uhtStatus() == null ? null : Keuze.uit("uhtStatus", r.uhtStatus(), UhtStatus.values(), UhtStatus::label);
        var mee = new Meegegeven(r.persoon(), status, dagen.nietLater("ontvangenOp", r.ontvangenOp()),
                dagen.nietLater("eersteGesprek", r.eersteGesprek()), dagen.nietLater("hulpvraagVastgesteld", r.hulpvraagVastgesteld()),
                dagen.nietLater("planVastgesteld", r.planVastgesteld()), dagen.nietLater("toegangVerleend", r.toegangVerleend()));
        var aanGemeente = lijst.verzoek.gemeenteVoor(r.gemeentecode());
        var id = aanbieden.biedAan(aanGemeente, r.vanGemeente(), new Aanbod(aanGemeente, dagen.nietLater("toestemmingOp", r.toestemmingOp()),
                r.toestemmingHoe().strip(), r.toelichting()), mee, dagen.vandaag());
        return tonen.een(Response.created(URI.create("overdrachtsaanbiedingen/" + id)), id);
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "overdrachtenTonen", summary = "Toont welke zaken andere gemeenten aanbieden (Wht 2.21 lid 1)")
    @APIResponseSchema(AangebodenenResponse.class)
    public Response toon(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return lijst.bladzijde(Bladzijde.van(cursor, limit));
    }

    @GET
    @Path("/{overdrachtId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "overdrachtTonen", summary = "Toont één aangeboden zaak, met wie het is en het anker (Wht 2.21 lid 1)")
    @APIResponseSchema(OverdrachtResponse.class)
    public Response toonEen(@PathParam("overdrachtId") UUID overdrachtId) {
        return tonen.een(Response.ok(), overdrachtId);
    }

    /** De lijst van wat op antwoord wacht, met haar regel in de inzage. */
    @Singleton
    static class Lijst {

        private final Overdrachten overdrachten;
        private final Auditketen audit;
        private final Verzoek verzoek;

        Lijst(Overdrachten overdrachten, Auditketen audit, Verzoek verzoek) {
            this.overdrachten = overdrachten;
            this.audit = audit;
            this.verzoek = verzoek;
        }

        Response bladzijde(Bladzijde bladzijde) {
            var rijen = overdrachten.aangeboden(Aanroeper.huidig().gemeenten(), bladzijde.naGetal().orElse(0L), bladzijde.limit() + 1);
            audit.lijst(rijen.stream().map(overdracht -> overdracht.id).toList());
            return bladzijde.antwoord(rijen, overdracht -> overdracht.nr, deel -> new AangebodenenResponse(deel.stream()
                    .map(overdracht -> new AangebodenResponse(overdracht.id, overdracht.vanGemeente, overdracht.aangebodenOp,
                            OverdrachtResponse.etag(overdracht))).toList()));
        }
    }
}
