package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.intake.regels.Brpdatum;
import nl.bredeondersteuning.intake.regels.Brppersoon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wat de basisregistratie op een moment over iemand antwoordde, en wat daaruit volgt; zonder burgerservicenummer. */
public record BrpRaadplegingResponse(UUID raadplegingId, UUID persoonId, LocalDate geraadpleegdOp, Instant moment, String bron,
        String medewerker, @Schema(description = "Leeg als de basisregistratie het burgerservicenummer niet kent") Brpgegevens gegevens,
        List<Bevinding> bevindingen) {

    /** De gegevens zelf; bij geheimhouding zonder adres. */
    public record Brpgegevens(String aanhef, String naam, Brpdatum geboren,
            @Schema(description = "Leeg bij geheimhouding: dan staat het adres alleen op een brief") List<String> adresregels,
            String gemeentecode, boolean geheimhouding, boolean overleden, Brpdatum overlijden,
            @Schema(description = "Delen waar een onderzoek naar loopt") List<String> inOnderzoek) {

        static Brpgegevens of(Brppersoon persoon, boolean geheim) {
            return new Brpgegevens(persoon.adressering().aanhef(), persoon.adressering().naam(), persoon.geboren(),
                    geheim || persoon.geheimhouding() ? List.of() : persoon.adressering().adresregels(), persoon.gemeentecode(),
                    persoon.geheimhouding(), persoon.overleden(), persoon.overlijden(), persoon.inOnderzoek());
        }
    }

    static BrpRaadplegingResponse of(BrpRaadpleging rij, JsonNode inhoud, boolean geheim, ObjectMapper json) {
        var bevindingen = json.convertValue(inhoud.path("bevindingen"), Bevinding[].class);
        return new BrpRaadplegingResponse(rij.id, rij.persoonId, rij.op, rij.moment, rij.bron, rij.medewerker,
                Optional.of(inhoud.path("persoon")).filter(JsonNode::isObject).map(persoon -> Brpgegevens.of(Brplezer.lees(persoon), geheim))
                .orElse(null),
                List.of(bevindingen));
    }
}
