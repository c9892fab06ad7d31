package nl.bredeondersteuning.platform.beleid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Het beleid dat voor een gemeente geldt: waaruit te kiezen is en onder welk artikel. */
@Path("/beleid")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beleid")
public class BeleidResource {

    private final Profielen profielen;
    private final Dagklok klok;
    private final Verzoek verzoek;
    private final ObjectMapper json;

    BeleidResource(Profielen profielen, Dagklok klok, Verzoek verzoek, ObjectMapper json) {
        this.profielen = profielen;
        this.klok = klok;
        this.verzoek = verzoek;
        this.json = json;
    }

    @GET
    @Inzage
    @RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST, Rollen.UITVOERDER, Rollen.DIENST, Rollen.BEHEER,
        Rollen.TOEZICHT})
    @Operation(operationId = "beleidTonen",
            summary = "Toont het beleid dat op een dag voor uw gemeente geldt, artikel voor artikel (Awb 4:81)")
    @APIResponseSchema(BeleidResponse.class)
    public Response toon(
            @Parameter(description = "Nodig als het token voor meer gemeenten geldt", example = "0166")
            @QueryParam("gemeentecode") String gemeentecode,
            @Parameter(description = "De dag; leeg is vandaag") @QueryParam("datum") LocalDate datum) throws JsonProcessingException {
        var dag = datum == null ? LocalDate.now(klok) : datum;
        var beleid = json.writeValueAsString(BeleidResponse.van(profielen.voor(verzoek.gemeenteVoor(gemeentecode), dag), dag));
        return Response.ok(beleid).type("application/json").header(HttpHeaders.ETAG, "\"" + afdruk(beleid) + "\"").build();
    }

    private static String afdruk(String tekst) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes()), 0, 16);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
