package nl.bredeondersteuning.deadline.werkvoorraad;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een open taak: wie wat wanneer doet, en op grond waarvan. */
public record TaakResponse(UUID taakId,
        @Schema(description = "De zaak, of het UHT-bestand bij een portaalregel") UUID zaakId, String zaaknummer, String gemeentecode,
        @Schema(examples = "uitnodigen voor het eerste gesprek") String taak, @Schema(examples = "klantbegeleider") String rol,
        @Schema(description = "Wie haar op zich nam; leeg als niemand haar heeft", examples = "Bakker") String medewerker,
        @Schema(description = "Stuur haar als If-Match mee om de taak te nemen, over te dragen of terug te geven") long versie,
        @Schema(description = "Het besluit of de voorziening waar zij over gaat") UUID betreft, String artikel, String reden,
        @Schema(description = "Laatste dag; leeg als de wet of het beleid er geen stelt") LocalDate uitersteDatum,
        @Schema(description = "Laatste werkdag waarop handelen op tijd is") LocalDate streefdatum, LocalDate ontstaanOp) {

    static TaakResponse of(Werkvoorraad.Regel r) {
        return new TaakResponse(r.id(), r.zaakId(), r.zaaknummer(), r.gemeentecode(), r.soort().label(), r.rol(), r.medewerker(),
                r.versie(), r.betreft(), r.artikel(), r.reden(), r.uitersteDatum(), r.streefdatum(), r.ontstaanOp());
    }
}
