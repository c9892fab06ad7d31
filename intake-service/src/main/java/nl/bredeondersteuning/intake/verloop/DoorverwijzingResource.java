package nl.bredeondersteuning.intake.verloop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.bredeondersteuning.intake.feit.FeitTonen;
import nl.bredeondersteuning.intake.feit.Feitantwoord;
import nl.bredeondersteuning.intake.verloop.VerloopResource.VerslagRequest;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wie niet rechthebbend blijkt, hoort dat van een mens en wordt verder geholpen. */
@Path("/zaken/{zaakId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact")
public class DoorverwijzingResource {

    private final AanvragerInformeren informeren;
    private final AanvragerDoorverwijzen doorverwijzen;
    private final Feitantwoord antwoord;
    private final Beleid beleid;

    DoorverwijzingResource(AanvragerInformeren informeren, AanvragerDoorverwijzen doorverwijzen, Feitantwoord antwoord,
            Beleid beleid) {
        this.informeren = informeren;
        this.doorverwijzen = doorverwijzen;
        this.antwoord = antwoord;
        this.beleid = beleid;
    }

    @POST
    @Path("/informatiegesprekken")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvragerInformeren", summary = "Legt vast dat de aanvrager telefonisch is geïnformeerd (Kampen artikel 3.1 lid 4)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response informeer(@PathParam("zaakId") UUID zaakId, VerslagRequest request) {
        return antwoord.met(zaakId, informeren.informeer(zaakId, request.verslag(), beleid.vandaag(zaakId), beleid.dag()));
    }

    @POST
    @Path("/doorverwijzingen")
    @Handeling
    @RolesAllowed(Rollen.KLANTBEGELEIDER)
    @Operation(operationId = "aanvragerDoorverwijzen", summary = "Legt vast dat de aanvrager warm is doorverwezen (Kampen artikel 3.1 lid 4)")
    @APIResponseSchema(value = FeitTonen.Getoond.class, responseCode = "201")
    public Response verwijsDoor(@PathParam("zaakId") UUID zaakId, VerslagRequest request) {
        return antwoord.met(zaakId, doorverwijzen.verwijsDoor(zaakId, request.verslag(), beleid.vandaag(zaakId), beleid.dag()));
    }
}
