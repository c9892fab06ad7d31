package nl.bredeondersteuning.plan.uitdraai;

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

/** Alles wat plan-service over één zaak bewaart: plannen, hulpvragen, doelen, voorzieningen en nazorg (AVG 15). */
@Path("/zaken/{zaakId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource {

    private static final List<Deel> DELEN = List.of(
            vanZaak("plan_zaak", "De zaak en haar datums"),
            vanZaak("hulpvraag", "Hulpvragen"),
            vanZaak("doelstelling", "Doelen"),
            vanZaak("plan_van_aanpak", "Plannen van aanpak, elke versie"),
            vanZaak("voorziening", "Voorzieningen: gevraagd, toegekend, geweigerd en verstrekt", "gedeeld_met"),
            vanZaak("oordeel", "Oordelen, met wie ze gaf en waarom"),
            vanZaak("schuldhulpaanvraag", "Schuldhulp"),
            vanZaak("nazorgfeit", "Nazorg"),
            Deel.audit());
    private static final List<String> WEGGELATEN = List.of(
            "naam, adres en burgerservicenummer: deze service kent ze niet; zie intake-service");

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
