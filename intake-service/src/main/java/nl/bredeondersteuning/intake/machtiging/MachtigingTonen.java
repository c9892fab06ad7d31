package nl.bredeondersteuning.intake.machtiging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.http.Bladzijde;

/** Toont machtigingen met wie de gemachtigde is. */
@Singleton
class MachtigingTonen {

    private final Machtigingen machtigingen;
    private final Gegevenskluis kluis;
    private final ObjectMapper json;

    MachtigingTonen(Machtigingen machtigingen, Gegevenskluis kluis, ObjectMapper json) {
        this.machtigingen = machtigingen;
        this.kluis = kluis;
        this.json = json;
    }

    /** Een bladzijde machtigingen, in de volgorde van vastleggen. */
    Response lijst(UUID zaakId, Bladzijde bladzijde) {
        return bladzijde.antwoord(machtigingen.bladzijde(zaakId, bladzijde), machtiging -> machtiging.nr,
                deel -> new MachtigingResource.MachtigingenResponse(deel.stream().map(this::toon).toList()));
    }

    Response een(Response.ResponseBuilder antwoord, UUID zaakId, UUID machtigingId) {
        var machtiging = machtigingen.in(zaakId, machtigingId);
        return Versie.met(antwoord.entity(toon(machtiging)), machtiging.versie).build();
    }

    private MachtigingResponse toon(Machtiging machtiging) {
        try {
            return MachtigingResponse.of(machtiging, json.treeToValue(kluis.lees(machtiging.inhoud, machtiging.gemeentecode),
                    Gemachtigde.class));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A stored authorisation is unreadable", fout);
        }
    }
}
