package nl.bredeondersteuning.deadline.zaak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het beeld van een hele zaak. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Zaak")
public class ZaakResource {

    private final ZaakTonen tonen;

    ZaakResource(ZaakTonen tonen) {
        this.tonen = tonen;
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "zaakTonen", summary = "Toont een hele zaak: status, termijnen met uitleg, taken en besluiten (Wht 2.21)")
    @APIResponseSchema(ZaakResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        var getoond = tonen.toon(zaakId);
        return Versie.met(Response.ok(getoond.zaak()), getoond.versie()).build();
    }
}
