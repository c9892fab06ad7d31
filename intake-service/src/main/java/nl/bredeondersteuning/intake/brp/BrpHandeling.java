package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.beleid.Beleid;
import nl.bredeondersteuning.platform.handeling.Handeling;

/** De handeling in één transactie; het antwoord van de basisregistratie is dan al gehaald. */
@ApplicationScoped
class BrpHandeling {

    private final BrpVastleggen vastleggen;
    private final BrpTonen tonen;
    private final Beleid beleid;

    BrpHandeling(BrpVastleggen vastleggen, BrpTonen tonen, Beleid beleid) {
        this.vastleggen = vastleggen;
        this.tonen = tonen;
        this.beleid = beleid;
    }

    @Handeling
    public Response brpRaadplegen(UUID zaakId, BrpResource.BrpRaadplegingRequest request, UUID persoonId, Optional<JsonNode> antwoord) {
        var id = vastleggen.legVast(zaakId, persoonId, antwoord, beleid.dag());
        return Response.created(URI.create("zaken/" + zaakId + "/brp-raadplegingen/" + id)).entity(tonen.toon(zaakId, id)).tag("1").build();
    }
}
