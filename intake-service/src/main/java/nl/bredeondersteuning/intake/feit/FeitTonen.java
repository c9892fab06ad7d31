package nl.bredeondersteuning.intake.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Toont feiten van een zaak. */
@ApplicationScoped
public class FeitTonen {

    private final Feiten feiten;

    FeitTonen(Feiten feiten) {
        this.feiten = feiten;
    }

    /** Een feit zoals het vastligt. */
    @Schema(name = "Zaakfeit")
    public record Getoond(UUID feitId, Feitsoort soort, @Schema(description = "Dag waarop het gebeurde") LocalDate op,
            @Schema(description = "De andere gemeente, als het om een andere gemeente gaat") String gemeente,
            @Schema(description = "De dag die het feit noemt, zoals een dagtekening of een gestelde dag") LocalDate dag,
            @Schema(description = "Kenmerk uit een gesloten lijst, zoals het kanaal of de soort bericht") String waarde,
            @Schema(description = "Wat erbij gezegd is") String tekst, String medewerker) {
        static Getoond van(Feit feit) {
            return new Getoond(feit.id, feit.soort, feit.op, feit.gemeente, feit.dag, feit.waarde, feit.tekst, feit.medewerker);
        }
    }

    @Transactional
    public Optional<Getoond> jongste(UUID zaakId, Feitsoort soort) {
        return feiten.jongste(zaakId, soort).map(Getoond::van);
    }

    @Transactional
    public List<Getoond> alle(UUID zaakId) {
        return feiten.van(zaakId).stream().map(Getoond::van).toList();
    }

    @Transactional
    public Optional<Getoond> een(UUID zaakId, UUID feitId) {
        return Optional.ofNullable(feiten.findById(feitId)).filter(feit -> feit.zaakId.equals(zaakId)).map(Getoond::van);
    }
}
