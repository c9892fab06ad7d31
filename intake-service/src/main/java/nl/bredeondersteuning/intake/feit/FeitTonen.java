package nl.bredeondersteuning.intake.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Toont één feit van een zaak. */
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
            @Schema(description = "Wat erbij gezegd is") String tekst, String medewerker,
            @Schema(description = "Bleek niet gebeurd, of niet in deze zaak; het telt niet meer") boolean ingetrokken) {
        static Getoond van(Feit feit) {
            return new Getoond(feit.id, feit.soort, feit.op, feit.gemeente, feit.dag, feit.waarde, feit.tekst, feit.medewerker,
                    feit.ingetrokken);
        }
    }

    @Transactional
    public Optional<Getoond> toon(UUID zaakId, UUID feitId) {
        return Optional.ofNullable(feiten.findById(feitId)).filter(feit -> feit.zaakId.equals(zaakId)).map(Getoond::van);
    }
}
