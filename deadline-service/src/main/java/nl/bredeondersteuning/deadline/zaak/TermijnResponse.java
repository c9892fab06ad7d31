package nl.bredeondersteuning.deadline.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.deadline.regels.Termijn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Een termijn met alles waarop hij rust. */
public record TermijnResponse(
        @Schema(examples = "plan van aanpak (wet)") String termijn,
        @Schema(description = "Het besluit, bij een bezwaartermijn") UUID betreft,
        @Schema(examples = "Wht 2.21 lid 4") String artikel,
        @Schema(description = "wet, beleid of ministeriële regeling") String aard,
        LocalDate startdatum,
        @Schema(description = "Het einde vóór de Algemene termijnenwet") LocalDate onafgerond,
        LocalDate uitersteDatum,
        @Schema(description = "Laatste werkdag waarop handelen op tijd is") LocalDate streefdatum,
        @Schema(description = "Eerste dag van het signaal dat hij nadert") LocalDate nadertVanafDatum,
        @Schema(examples = "lopend") String status,
        int opgeschorteDagen,
        @Schema(description = "De termijn raakt een jaar waarvoor nog geen besluit over gelijkgestelde dagen geladen is")
        boolean kalenderVoorbehoud,
        String kalenderversie,
        String profielversie,
        List<Stap> stappen,
        @Schema(description = "Wanneer hij stilstond of stilstaat (Awb 4:15)") List<OpschortingResponse> opschortingen) {

    /** Dagen waarop een termijn stilstaat. */
    public record OpschortingResponse(LocalDate vanaf, LocalDate totEnMet) {
    }

    static TermijnResponse of(Termijn t, LocalDate dag) {
        return new TermijnResponse(t.soort().label(), t.betreft(), t.artikel(), t.aard(), t.startdatum(), t.uitkomst().onafgerond(),
                t.uitersteDatum(), t.streefdatum(), t.nadertVanaf(), t.status(dag).label(), t.uitkomst().opgeschorteDagen(),
                t.uitkomst().kalenderVoorbehoud(), t.uitkomst().kalenderversie(), t.profielversie(), t.stappen(),
                t.stilstanden().stream().map(s -> new OpschortingResponse(s.vanaf(), s.totEnMet())).toList());
    }
}
