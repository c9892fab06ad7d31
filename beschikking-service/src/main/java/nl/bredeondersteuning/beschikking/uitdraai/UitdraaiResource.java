package nl.bredeondersteuning.beschikking.uitdraai;

import static nl.bredeondersteuning.platform.uitdraai.Deel.vanZaak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.uitdraai.Deel;
import nl.bredeondersteuning.platform.uitdraai.Zaakuitdraai;
import nl.bredeondersteuning.platform.uitdraai.Zaakuitdraai.ZaakuitdraaiRequest;
import nl.bredeondersteuning.platform.uitdraai.Zaakuitdraai.ZaakuitdraaiResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alles wat beschikking-service over één zaak bewaart: besluiten, brieven, bezwaren, klachten en termijnen (AVG 15). */
@Path("/zaken/{zaakId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource {

    private static final List<Deel> DELEN = List.of(
            vanZaak("dossier", "De zaak zoals deze service haar kent"),
            vanZaak("dossiervoorziening", "Voorzieningen waarover besloten wordt"),
            vanZaak("besluit", "Besluiten, met hun bevindingen"),
            vanZaak("brief", "Brieven: aan wie, wanneer en langs welke weg", "pdf"),
            vanZaak("klaarbericht", "Berichten die volgden op wat er gebeurde"),
            vanZaak("zienswijze", "Zienswijzen"),
            vanZaak("oordeel", "Oordelen, met wie ze gaf en waarom"),
            vanZaak("termijnwijziging", "Opschorting, verlenging en uitstel"),
            vanZaak("ingebrekestelling", "Ingebrekestellingen"),
            vanZaak("beeindiging", "Beëindiging"),
            vanZaak("bezwaar", "Bezwaren"),
            vanZaak("beroep", "Beroep bij de rechter"),
            vanZaak("klacht", "Klachten"),
            vanZaak("bezorging", "Of brieven aankwamen"),
            vanZaak("stuk", "Ontvangen stukken, zonder het stuk zelf"),
            vanZaak("stukopening", "Wie een medisch stuk opende, en waarom"),
            vanZaak("achterhouding", "Wat niet in het dossier voor een ander komt, en waarom"),
            Deel.audit());
    private static final List<String> WEGGELATEN = List.of(
            "de stukken zelf: te lezen bij /v1/zaken/{zaakId}/stukken",
            "de brieven zelf: als pdf te lezen bij /v1/zaken/{zaakId}/brieven/{briefId}/pdf",
            "naam, adres en burgerservicenummer: deze service bewaart ze alleen in de brieven; zie intake-service");

    private final Zaakuitdraai uitdraai;

    UitdraaiResource(Zaakuitdraai uitdraai) {
        this.uitdraai = uitdraai;
    }

    @POST
    @Inzage
    @RolesAllowed({Rollen.TOEZICHT, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "zaakUitdraaien", summary = "Draait alles uit wat deze service over één zaak bewaart (AVG 15)")
    @APIResponseSchema(ZaakuitdraaiResponse.class)
    public Response draaiUit(@PathParam("zaakId") UUID zaakId, ZaakuitdraaiRequest request) {
        return uitdraai.van(zaakId, request, DELEN, WEGGELATEN);
    }
}
