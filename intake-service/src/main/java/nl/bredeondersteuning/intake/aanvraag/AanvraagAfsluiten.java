package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Sluit een aanvraag af na een weigering, of na de laatste dag van de ondersteuning: wie zich daarna meldt, vraagt opnieuw aan. */
@ApplicationScoped
public class AanvraagAfsluiten {

    private final Aanvragen aanvragen;

    AanvraagAfsluiten(Aanvragen aanvragen) {
        this.aanvragen = aanvragen;
    }

    @Transactional
    public void sluitAf(UUID zaakId) {
        Optional.ofNullable(aanvragen.findById(zaakId)).ifPresent(aanvraag -> aanvraag.lopend = false);
    }

    /** @param laatsteDag daarna loopt zij niet meer; een later besluit kan die dag nog verzetten */
    @Transactional
    public void sluitAf(UUID zaakId, LocalDate laatsteDag) {
        Optional.ofNullable(aanvragen.findById(zaakId)).ifPresent(aanvraag -> aanvraag.laatsteDag = laatsteDag);
    }
}
