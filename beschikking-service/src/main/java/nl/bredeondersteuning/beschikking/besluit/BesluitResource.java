package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaruitkomst;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.beveiliging.Derde;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Voorlezing;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Besluiten opstellen, vaststellen en bekendmaken; haalt eerst bij de andere services wat nodig is, en handelt daarna. */
@Path("/zaken/{zaakId}/besluiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluit")
public class BesluitResource {

    private static final Kanaal[] BEKENDMAKING = {Kanaal.POST, Kanaal.UITREIKING, Kanaal.DIGITALE_POST, Kanaal.EMAIL};

    private final Besluithandelingen handelingen;
    private final Materiaal materiaal;
    private final Navraag navraag;
    private final Vooraf vooraf;

    BesluitResource(Besluithandelingen handelingen, Materiaal materiaal, Navraag navraag, Vooraf vooraf) {
        this.handelingen = handelingen;
        this.materiaal = materiaal;
        this.navraag = navraag;
        this.vooraf = vooraf;
    }

    /** Het antwoord van de opsteller op Awb 4:84: of er bijzondere omstandigheden zijn, en waarom. */
    public record BijzondereOmstandighedenRequest(@NotNull Boolean aanwezig, @Size(max = 4000) String toelichting) {
    }

    /** Een op te stellen besluit; zonder voorziening gaat het over de laatste waarvan de weging erop uitkomt. */
    public record BesluitRequest(
            @Schema(description = "Soort besluit", examples = "toegang verleend") @NotBlank String soort,
            UUID voorzieningId,
            @Schema(description = "Bij een weigering onder beleid verplicht (Awb 4:84)") BijzondereOmstandighedenRequest bijzondereOmstandigheden,
            @Schema(description = "Wat de brief extra zegt over het waarom") @Size(max = 4000) String motivering,
            @Schema(description = "Bij een beslissing op bezwaar: het bezwaar") UUID bezwaarId,
            @Schema(description = "Bij een beslissing op bezwaar", examples = "gegrond") String bezwaaruitkomst,
            @Schema(description = "Bij een wijziging van het plan: waarom een doelstelling verandert; nodig waar plan dat niet vastlegde"
                    + " (Awb 3:46)") @Size(max = 100) List<@NotNull DoelredenRequest> doelredenen) {
    }

    /** Langs welke weg het besluit bekend wordt gemaakt. */
    public record BekendmakingRequest(@Schema(description = "Het kanaal", examples = "de post") @NotBlank String kanaal,
            @Schema(description = "Alleen bij spoed: waarom de motivering niet meteen mee kan; zij volgt dan binnen een week (Awb 3:47 lid 3)")
            @Size(min = 1, max = 2000) String spoed) {
    }

    @POST
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.UITVOERDER})
    @Operation(operationId = "besluitOpstellen", summary = "Stelt een besluit op en biedt het ter vaststelling aan (Awb 3:46)")
    @APIResponseSchema(value = BesluitResponse.class, responseCode = "201")
    public Response stelOp(@PathParam("zaakId") UUID zaakId, BesluitRequest request) {
        vooraf.geenDerde(zaakId);
        var soort = Keuze.uit("soort", request.soort(), Besluitsoort.values(), Besluitsoort::label);
        var uitkomst = uitkomst(soort, request);
        var gehaald = Doelredenen.met(materiaal.haal(zaakId, soort, request.voorzieningId()), request.doelredenen());
        var antwoord = Optional.ofNullable(request.bijzondereOmstandigheden())
                .map(gegeven -> new BijzondereOmstandigheden.Antwoord(gegeven.aanwezig(), gegeven.toelichting()));
        return handelingen.besluitOpstellen(zaakId, request, new BesluitOpstellen.Opdracht(soort, antwoord, request.motivering(), gehaald,
                uitkomst == null ? null : request.bezwaarId(), uitkomst));
    }

    /** Bij een beslissing op bezwaar horen het bezwaar en de uitkomst, bij een ander besluit niet. */
    private static Bezwaaruitkomst uitkomst(Besluitsoort soort, BesluitRequest request) {
        if (soort != Besluitsoort.BESLISSING_OP_BEZWAAR) {
            return null;
        }
        if (request.bezwaarId() == null) {
            throw Problem.invoer(List.of(new InvalidParam("bezwaarId", "ONTBREEKT", "Noem het bezwaar waarop u beslist."))).exception();
        }
        return Keuze.uit("bezwaaruitkomst", request.bezwaaruitkomst(), Bezwaaruitkomst.values(), Bezwaaruitkomst::label);
    }

    @POST
    @Path("/{besluitId}/vaststellingen")
    @RolesAllowed({Rollen.BESLUITNEMER, Rollen.KLANTBEGELEIDER, Rollen.JURIST, Rollen.UITVOERDER})
    @Operation(operationId = "besluitVaststellen",
            summary = "Stelt een besluit vast, door een ander dan de opsteller en met mandaat (Awb 3:2, 10:3)")
    @APIResponseSchema(value = BesluitResponse.class, responseCode = "201")
    public Response stelVast(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId,
            @HeaderParam("If-Match") String ifMatch) {
        vooraf.geenDerde(zaakId);
        vooraf.isBij(zaakId, navraag);
        return handelingen.besluitVaststellen(zaakId, besluitId, ifMatch);
    }

    @POST
    @Path("/{besluitId}/bekendmakingen")
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER})
    @Operation(operationId = "besluitBekendmaken", summary = "Maakt een vastgesteld besluit bekend met een brief (Awb 3:41)")
    @APIResponseSchema(value = BesluitResponse.class, responseCode = "201")
    public Response maakBekend(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId,
            @HeaderParam("If-Match") String ifMatch, BekendmakingRequest request) {
        var kanaal = Keuze.uit("kanaal", request.kanaal(), BEKENDMAKING, Kanaal::label);
        var aan = vooraf.soort(zaakId, besluitId) == Besluitsoort.BEEINDIGING ? navraag.gezin(zaakId) : navraag.geadresseerden(zaakId);
        return handelingen.besluitBekendmaken(zaakId, besluitId, request, kanaal, aan, ifMatch);
    }

    /** Wat vóór een handeling getoetst wordt, buiten haar transactie. */
    @jakarta.enterprise.context.RequestScoped
    static class Vooraf {

        private final Voorlezing voorlezing;
        private final Zaken zaken;
        private final BesluitZoeken besluiten;

        Vooraf(Voorlezing voorlezing, Zaken zaken, BesluitZoeken besluiten) {
            this.voorlezing = voorlezing;
            this.zaken = zaken;
            this.besluiten = besluiten;
        }

        Besluitsoort soort(UUID zaakId, UUID besluitId) {
            return voorlezing.lees(zaakId, () -> besluiten.in(zaakId, besluitId).soort());
        }

        /** Wht 2.21 lid 5, vóór er iets bij een andere service gevraagd wordt. */
        void geenDerde(UUID zaakId) {
            voorlezing.lees(zaakId, () -> {
                Derde.weiger();
                return null;
            });
        }

        void magZien(UUID zaakId) {
            voorlezing.lees(zaakId, () -> null);
        }

        /** Deze service moet gehoord hebben wat intake en plan het laatst meedeelden. */
        void isBij(UUID zaakId, Navraag navraag) {
            magZien(zaakId);
            var elders = navraag.stand(zaakId);
            var bij = voorlezing.lees(zaakId, () -> zaken.vind(zaakId).orElseThrow().stand().bereikt(elders, Set.of("intake", "plan")));
            if (!bij) {
                throw Problem.anderMoment("Er is net iets gebeurd dat deze service nog niet verwerkt heeft.").exception();
            }
        }
    }
}
