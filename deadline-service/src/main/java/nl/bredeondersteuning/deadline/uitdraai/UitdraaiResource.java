package nl.bredeondersteuning.deadline.uitdraai;

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

/** Alles wat deadline-service over één zaak bewaart: gebeurtenissen, termijnen, signalen, taken en agenda (AVG 15). */
@Path("/zaken/{zaakId}/_uitdraai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
public class UitdraaiResource {

    private static final List<Deel> DELEN = List.of(
            vanZaak("gebeurtenis", "Wat er in de zaak gebeurde, van elke service"),
            vanZaak("termijn", "Termijnen, met artikel en laatste dag"),
            vanZaak("signaal", "Signalen"),
            vanZaak("taak", "Taken, met wie ze doet"),
            vanZaak("behandeling", "Welk team en wie de zaak behandelen"),
            vanZaak("agendapunt", "Agenda"),
            vanZaak("dwangsomstand", "Dwangsom"),
            vanZaak("verschuiving", "Termijnen die door een andere kalender of ander beleid verschoven"),
            vanZaak("wekdag", "De eerstvolgende dag waarop er iets verandert"),
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
