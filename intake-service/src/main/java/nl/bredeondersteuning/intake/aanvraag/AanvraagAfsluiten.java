package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Sluit een aanvraag af nadat het besluit daarover bekend is: wie zich daarna meldt, vraagt opnieuw aan. */
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
}
