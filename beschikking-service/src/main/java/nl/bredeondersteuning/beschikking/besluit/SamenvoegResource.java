package nl.bredeondersteuning.beschikking.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Over meer voorzieningen in één keer besluiten, met één brief. */
@Path("/zaken/{zaakId}/besluitsamenvoegingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluit")
public class SamenvoegResource {

    private final Samenvoeghandelingen handelingen;
    private final Samenvoegmateriaal materiaal;
    private final BesluitResource.Vooraf vooraf;

    SamenvoegResource(Samenvoeghandelingen handelingen, Samenvoegmateriaal materiaal, BesluitResource.Vooraf vooraf) {
        this.handelingen = handelingen;
        this.materiaal = materiaal;
        this.vooraf = vooraf;
    }

    /** Eén voorziening in het besluit; of zij is toegekend of geweigerd, volgt uit de weging in het plan. */
    public record OnderdeelRequest(@NotNull UUID voorzieningId,
            @Schema(description = "Bij een weigering onder beleid verplicht, hier of voor alle onderdelen samen (Awb 4:84)")
            BesluitResource.BijzondereOmstandighedenRequest bijzondereOmstandigheden,
            @Schema(description = "Wat de brief bij deze voorziening extra zegt over het waarom") @Size(max = 4000) String motivering) {
    }

    /** De voorzieningen die samen in één besluit en één brief komen, in de volgorde van de brief. */
    public record SamenvoegRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull OnderdeelRequest> onderdelen,
            @Schema(description = "Of ook de wijziging van het plan van aanpak in dit besluit komt; anders niet") Boolean metPlanwijziging,
            @Schema(description = "Voor elke weigering die er zelf niets over zegt (Awb 4:84)")
            BesluitResource.BijzondereOmstandighedenRequest bijzondereOmstandigheden,
            @Schema(description = "Wat de brief over het geheel zegt") @Size(max = 4000) String motivering,
            @Schema(description = "Met een wijziging van het plan: waarom een doelstelling verandert; nodig waar plan dat niet vastlegde"
                    + " (Awb 3:46)") @Size(max = 100) List<@NotNull DoelredenRequest> doelredenen) {
    }

    @POST
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.UITVOERDER})
    @Operation(operationId = "besluitSamenvoegen",
            summary = "Stelt één besluit op over meer voorzieningen, elk met een eigen grond en motivering (Awb 3:46)",
            description = "De concepten die over deze voorzieningen klaarstaan, gaan erin op. Eén toekenning maakt het geheel een besluit "
                    + "\"voorziening toegekend\"; met een wijziging van het plan blijft het \"wijziging plan\".")
    @APIResponseSchema(value = BesluitResponse.class, responseCode = "201")
    public Response voegSamen(@PathParam("zaakId") UUID zaakId, SamenvoegRequest request) {
        vooraf.geenDerde(zaakId);
        return handelingen.besluitSamenvoegen(zaakId, request, materiaal.haal(zaakId, request));
    }
}
