package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * I2 en I14: het signaal telt van het vroegste einde van wet en beleid.
 *
 * @param uiterste per soort het einde dat is geteld
 */
record Vroegste(Zaakfeiten feiten, Map<Termijnsoort, LocalDate> uiterste) {

    LocalDate einde(Termijnsoort soort, LocalDate einde) {
        var vroegste = einde;
        for (var ander : List.of(eindeVanBeleid(soort), eindeVanafGesprek(soort))) {
            if (ander.isPresent() && ander.get().isBefore(vroegste)) vroegste = ander.get();
        }
        return vroegste;
    }

    private Optional<LocalDate> eindeVanBeleid(Termijnsoort soort) {
        var beleid = switch (soort) {
            case MATERIEEL -> Termijnsoort.MATERIEEL_BELEID;
            case MAXIMALE_DUUR -> Termijnsoort.MAXIMALE_DUUR_BELEID;
            default -> null;
        };
        var geldt = beleid != null && !feiten.anker().orElseThrow().beleidstermijnVervalt(beleid);
        return geldt ? Optional.ofNullable(uiterste.get(beleid)) : Optional.empty();
    }

    /** I14: een eerste gesprek van vóór 1 januari 2025 met de hulpvraag erna waarschuwt naar het overgangsrecht van Wht 8.10. */
    private Optional<LocalDate> eindeVanafGesprek(Termijnsoort soort) {
        var gesprek = feiten.eersteGesprek();
        if (soort != Termijnsoort.MATERIEEL && soort != Termijnsoort.MAXIMALE_DUUR || gesprek == null) return Optional.empty();
        if (!gesprek.isBefore(Anker.INWERKINGTREDING) || feiten.anker().orElseThrow().overgangsrecht()) return Optional.empty();
        return soort.duur().map(duur -> duur.na(Anker.INWERKINGTREDING));
    }
}
