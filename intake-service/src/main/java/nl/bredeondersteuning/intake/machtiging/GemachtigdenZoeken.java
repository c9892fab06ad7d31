package nl.bredeondersteuning.intake.machtiging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Zoekt wie op een dag namens de aanvrager brieven krijgt, en waarover (Awb 2:1, 6:17). */
@ApplicationScoped
public class GemachtigdenZoeken {

    private final Machtigingen machtigingen;
    private final Gegevenskluis kluis;

    GemachtigdenZoeken(Machtigingen machtigingen, Gegevenskluis kluis) {
        this.machtigingen = machtigingen;
        this.kluis = kluis;
    }

    /** Een gemachtigde die op de gevraagde dag telt. */
    @Schema(name = "GemachtigdeResponse")
    public record Tellend(UUID machtigingId, String naam, String aanhef, List<String> adresregels,
            @Schema(description = "Waarover hij brieven krijgt, van BESLUITEN, BEZWAREN en BERICHTEN") List<Omvang> over) {
    }

    public List<Tellend> op(UUID zaakId, LocalDate dag) {
        return machtigingen.van(zaakId).stream().map(machtiging -> tellend(machtiging, dag)).filter(wie -> !wie.over().isEmpty()).toList();
    }

    private Tellend tellend(Machtiging machtiging, LocalDate dag) {
        var wie = kluis.lees(machtiging.inhoud, machtiging.gemeentecode);
        var aanhef = wie.path("aanhef").asText("");
        return new Tellend(machtiging.id, wie.path("naam").asText(), aanhef.isBlank() ? "Geachte heer, mevrouw" : aanhef,
                wie.path("adresregels").valueStream().map(JsonNode::asText).toList(), over(machtiging, dag));
    }

    private static List<Omvang> over(Machtiging machtiging, LocalDate dag) {
        return Arrays.stream(Omvang.values()).filter(deel -> deel != Omvang.ALLES)
                .filter(deel -> Vertegenwoordiging.toets(machtiging.feiten(), deel, dag).uitkomst() == Uitkomst.VOLDAAN).toList();
    }
}
