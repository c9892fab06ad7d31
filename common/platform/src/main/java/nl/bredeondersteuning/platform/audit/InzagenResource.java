package nl.bredeondersteuning.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.http.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wie keek in dit dossier, en wie veranderde er iets: het antwoord op die vraag van de rechthebbende (AVG 15). */
@Path("/zaken/{zaakId}/inzagen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzage")
@RolesAllowed(Rollen.TOEZICHT)
public class InzagenResource {

    private final AgroalDataSource database;

    InzagenResource(AgroalDataSource database) {
        this.database = database;
    }

    /** Eén regel: wie, in welke rol, wat en wanneer. */
    public record InzageResponse(long nummer, String soort, String handeling, String medewerker, String rol, Integer status, LocalDate dag,
            Instant moment, @Schema(description = "Waarom, als dat gegeven is") String reden) {
    }

    /** Een bladzijde van het inzageoverzicht, nieuwste eerst. */
    public record InzagenResponse(List<InzageResponse> inzagen) {
    }

    @GET
    @Inzage
    @Operation(operationId = "inzagenLijst", summary = "Toont wie deze zaak inzag of veranderde (AVG 15)")
    @APIResponseSchema(InzagenResponse.class)
    public Response inzagen(@PathParam("zaakId") UUID zaakId, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var bladzijde = Bladzijde.van(cursor, limit);
        var tot = bladzijde.naGetal().orElse(Long.MAX_VALUE);
        return bladzijde.antwoord(regels(zaakId, tot, bladzijde.limit() + 1), InzageResponse::nummer, InzagenResponse::new);
    }

    private List<InzageResponse> regels(UUID zaakId, long tot, int limit) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(
                "select nr, soort, handeling, medewerker, rol, status, dag, moment, reden from ("
                + "(select * from audit where zaak_id = ? and nr < ? and gemeentecode = any (?) order by nr desc limit ?) union all "
                + "(select * from audit where zaken @> array[?::uuid] and nr < ? and gemeentecode = any (?) order by nr desc limit ?)) a"
                + " order by nr desc limit ?")) {
            var gemeenten = verbinding.createArrayOf("text", Aanroeper.huidig().gemeenten().toArray());
            for (var begin = 1; begin <= 5; begin += 4) {
                select.setObject(begin, zaakId);
                select.setLong(begin + 1, tot);
                select.setArray(begin + 2, gemeenten);
                select.setInt(begin + 3, limit);
            }
            select.setInt(9, limit);
            var rijen = select.executeQuery();
            var regels = new ArrayList<InzageResponse>();
            while (rijen.next()) {
                regels.add(new InzageResponse(rijen.getLong(1), rijen.getString(2), rijen.getString(3), rijen.getString(4),
                        rijen.getString(5), rijen.getObject(6, Integer.class), rijen.getObject(7, LocalDate.class),
                        rijen.getTimestamp(8).toInstant(), rijen.getString(9)));
            }
            return regels;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
