package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.dossier.Navraag;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De brief lezen voordat er iets besloten is of uitgaat. */
@Path("/zaken/{zaakId}/besluiten/{besluitId}/briefvoorbeeld")
@Tag(name = "Besluit")
public class BriefvoorbeeldResource {

    private final BriefVoorvertonen voorvertonen;
    private final Navraag navraag;

    BriefvoorbeeldResource(BriefVoorvertonen voorvertonen, Navraag navraag) {
        this.voorvertonen = voorvertonen;
        this.navraag = navraag;
    }

    @GET
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Produces("application/pdf")
    @Operation(operationId = "briefVoorvertonen",
            summary = "Toont de brief bij een opgesteld besluit zoals hij vandaag zou uitgaan, zonder te besluiten (Awb 3:46)")
    public Response toon(@PathParam("zaakId") UUID zaakId, @PathParam("besluitId") UUID besluitId) {
        return voorvertonen.briefVoorvertonen(zaakId, besluitId, navraag.geadresseerden(zaakId));
    }
}
