package nl.bredeondersteuning.intake.persoon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De personen van een zaak: de aanvrager, het gezin en wie gezag heeft. */
@Path("/zaken/{zaakId}/personen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persoon")
public class PersoonResource {

    private final Zaakpersonen zaakpersonen;
    private final Personen personen;

    PersoonResource(Zaakpersonen zaakpersonen, Personen personen) {
        this.zaakpersonen = zaakpersonen;
        this.personen = personen;
    }

    /** De personen van een zaak, de aanvrager eerst. */
    public record PersonenResponse(List<PersoonResponse> personen) {
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "personenTonen", summary = "Toont de personen van een zaak (Awb 4:4, Wht 2.21 lid 2)")
    @APIResponseSchema(PersonenResponse.class)
    public Response toon(@PathParam("zaakId") UUID zaakId) {
        var inZaak = zaakpersonen.van(zaakId);
        var opId = personen.list("id in ?1", inZaak.stream().map(Zaakpersonen.Zaakpersoon::persoonId).toList()).stream()
                .collect(Collectors.toMap(persoon -> persoon.id, Function.identity()));
        return Response.ok(new PersonenResponse(inZaak.stream()
                .map(lid -> PersoonResponse.of(opId.get(lid.persoonId()), lid.rollen())).toList())).build();
    }

    @GET
    @Path("/{persoonId}")
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
    @Operation(operationId = "persoonTonen", summary = "Toont één persoon van een zaak, met de ETag waarmee hij te corrigeren is (AVG 16)")
    @APIResponseSchema(PersoonResponse.class)
    public Response toonEen(@PathParam("zaakId") UUID zaakId, @PathParam("persoonId") UUID persoonId) {
        var lid = zaakpersonen.in(zaakId, persoonId);
        var persoon = personen.findById(persoonId);
        return Versie.met(Response.ok(PersoonResponse.of(persoon, lid.rollen())), persoon.versie).build();
    }
}
