package nl.bredeondersteuning.proef;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Handeling;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Bsn;
import nl.bredeondersteuning.platform.zaak.Zaken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Een service in het klein, om het platform aan te toetsen. */
@Path("/proeven")
public class ProefResource {

    private final Zaken zaken;
    private final Outbox outbox;
    private final AgroalDataSource database;
    private final Verzoek verzoek;

    ProefResource(Zaken zaken, Outbox outbox, AgroalDataSource database, Verzoek verzoek) {
        this.zaken = zaken;
        this.outbox = outbox;
        this.database = database;
        this.verzoek = verzoek;
    }

    public record ProefRequest(@NotBlank @Size(max = 20) String tekst, @NotNull LocalDate dag, @Bsn String bsn, int aantal, List<Deel> delen,
            String gemeentecode) {
    }

    public record Deel(@NotBlank String naam, Boolean ja) {
    }

    public record ProefResponse(UUID zaakId, String tekst) {
    }

    @POST
    @Handeling
    @RolesAllowed("klantbegeleider")
    @Operation(operationId = "proefBeginnen", summary = "Begint een proef")
    public Response begin(ProefRequest request) {
        var zaak = zaken.begin(UUID.randomUUID(), verzoek.gemeenteVoor(request.gemeentecode()));
        schrijf(zaak.id(), zaak.gemeentecode(), request.tekst());
        deelMee(zaak.id(), zaak.gemeentecode());
        return Response.created(URI.create("proeven/" + zaak.id())).entity(new ProefResponse(zaak.id(), request.tekst())).build();
    }

    @POST
    @Path("/{zaakId}/vervolgen")
    @Handeling
    @RolesAllowed("klantbegeleider")
    @Operation(operationId = "proefVervolgen", summary = "Gaat verder met een proef")
    public Response vervolg(@PathParam("zaakId") UUID zaakId, @HeaderParam("If-Match") String ifMatch, ProefRequest request) {
        var zaak = zaken.vergrendel(zaakId);
        Versie.eis(ifMatch, zaak.versie());
        schrijf(zaakId, zaak.gemeentecode(), request.tekst());
        if ("stuk".equals(request.tekst())) {
            throw new IllegalStateException("999994001 is a name nobody may see");
        }
        deelMee(zaakId, zaak.gemeentecode());
        return Response.ok(new ProefResponse(zaakId, request.tekst())).build();
    }

    @GET
    @Path("/{zaakId}")
    @Inzage
    @RolesAllowed("klantbegeleider")
    @Operation(operationId = "proefTonen", summary = "Toont een proef")
    public Response toon(@PathParam("zaakId") UUID zaakId, @QueryParam("limit") Integer limit) {
        var zaak = zaken.vind(zaakId).orElseThrow();
        return Versie.met(Response.ok(new ProefResponse(zaakId, String.valueOf(aantal(zaakId)))), zaak.versie()).build();
    }

    private void deelMee(UUID zaakId, String gemeente) {
        outbox.add(new HulpvraagVastgesteld(zaakId, gemeente, "Wht 2.21 lid 4", UUID.randomUUID(), "wonen", true, LocalDate.of(2026, 11, 2)));
    }

    void schrijf(UUID zaakId, String gemeente, String tekst) {
        try (var verbinding = database.getConnection();
                var insert = verbinding.prepareStatement("insert into notitie values (?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, zaakId);
            insert.setString(3, gemeente);
            insert.setString(4, tekst);
            insert.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private long aantal(UUID zaakId) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select count(*) from notitie where zaak_id = ?")) {
            select.setObject(1, zaakId);
            var rij = select.executeQuery();
            rij.next();
            return rij.getLong(1);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
