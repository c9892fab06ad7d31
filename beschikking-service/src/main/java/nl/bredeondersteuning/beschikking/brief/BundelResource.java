package nl.bredeondersteuning.beschikking.brief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.PostZoeken.Poststuk;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.handeling.Inzage;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.http.Stroom;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** De brieven van een dag voor de drukker. */
@Path("/brieven/_bundel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Brief")
@RolesAllowed({Rollen.KLANTBEGELEIDER, Rollen.BESLUITNEMER, Rollen.JURIST})
public class BundelResource {

    private static final String ZIP = "application/zip";

    private final PostZoeken post;
    private final BriefLezen brieven;
    private final Auditketen audit;
    private final Verzoek verzoek;

    BundelResource(PostZoeken post, BriefLezen brieven, Auditketen audit, Verzoek verzoek) {
        this.post = post;
        this.brieven = brieven;
        this.audit = audit;
        this.verzoek = verzoek;
    }

    @GET
    @Inzage
    @Produces(ZIP)
    @Operation(operationId = "brievenBundel",
            summary = "Geeft de brieven van een dag die met de post gaan, als zip met een lijst (Awb 3:41)")
    public Response bundel(
            @Parameter(description = "De dag van dagtekening", required = true) @QueryParam("datum") LocalDate datum,
            @Parameter(description = "Nodig als het token voor meer gemeenten geldt", example = "0166")
            @QueryParam("gemeentecode") String gemeentecode) {
        if (datum == null) {
            throw Problem.invoer(List.of(new InvalidParam("datum", "ONTBREEKT", "Noem de dag van dagtekening."))).exception();
        }
        var gemeente = verzoek.gemeenteVoor(gemeentecode);
        var stukken = post.van(gemeente, datum);
        if (stukken.isEmpty()) {
            throw Problem.van(Probleemsoort.NIET_GEVONDEN,
                    "Op deze dag gaat er geen brief met de post. Controleer de dag van dagtekening.").exception();
        }
        audit.uitdraai(gemeente, stukken.stream().map(Poststuk::zaakId).distinct().toList(), "post van " + Datum.voluit(datum));
        return Response.ok(zip(stukken)).type(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"brieven-" + datum + ".zip\"").build();
    }

    /** The answer is written after the transaction, so each letter is read in one of its own, as the same caller. */
    private StreamingOutput zip(List<Poststuk> stukken) {
        return Stroom.namens(Aanroeper.huidig(), uit ->
                Briefbundel.schrijf(stukken, stuk -> brieven.lees(stuk.zaakId(), stuk.briefId()), uit));
    }
}
