package nl.bredeondersteuning.intake.kindvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vragen aan de UHT over kinderen onder de kindregeling, als bestand voor het gegevensportaal. */
@Path("/kindvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UHT")
public class KindvraagResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final KindvraagMaken maken;
    private final KindvraagTonen tonen;
    private final Verzoek verzoek;
    private final Beleid beleid;

    KindvraagResource(KindvraagMaken maken, KindvraagTonen tonen, Verzoek verzoek, Beleid beleid) {
        this.maken = maken;
        this.tonen = tonen;
        this.verzoek = verzoek;
        this.beleid = beleid;
    }

    @POST
    @Handeling
    @RolesAllowed({Rollen.UHT_KOPPELING, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "kindvraagMaken", summary = "Vraagt de UHT naar de kinderen die nog niet zijn nagegaan (Wht 2.21 lid 1 sub b)")
    @APIResponseSchema(value = KindvraagTonen.Getoond.class, responseCode = "201")
    public Response maak() {
        var id = maken.maak(verzoek.gemeenteVoor(null), beleid.dag());
        return Response.created(URI.create("kindvragen/" + id)).entity(tonen.toon(id)).build();
    }

    @GET
    @Path("/{vraagId}")
    @Inzage
    @RolesAllowed({Rollen.UHT_KOPPELING, Rollen.KLANTBEGELEIDER})
    @Operation(operationId = "kindvraagTonen", summary = "Toont over hoeveel kinderen gevraagd is (Wht 2.21 lid 1 sub b)")
    @APIResponseSchema(KindvraagTonen.Getoond.class)
    public Response toon(@PathParam("vraagId") UUID vraagId) {
        return Response.ok(tonen.toon(vraagId)).tag("1").build();
    }

    @GET
    @Path("/{vraagId}/bestand")
    @Inzage
    @RolesAllowed({Rollen.UHT_KOPPELING, Rollen.KLANTBEGELEIDER})
    @Produces(XLSX)
    @Operation(operationId = "kindvraagBestand", summary = "Geeft het vraagbestand: burgerservicenummer en geboortedatum (Wht 2.21 lid 1 sub b)")
    public Response bestand(@PathParam("vraagId") UUID vraagId) throws IOException {
        return Response.ok(tonen.bestand(vraagId)).type(XLSX).header("Content-Disposition", "attachment; filename=\"kind-vraag.xlsx\"").build();
    }
}
