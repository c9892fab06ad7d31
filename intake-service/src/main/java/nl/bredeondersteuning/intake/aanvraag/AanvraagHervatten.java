package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Laat een aanvraag weer lopen als het besluit dat haar afsloot niet bekendgemaakt bleek: het werkt nog niet (Awb 3:40). */
@ApplicationScoped
public class AanvraagHervatten {

    private final Aanvragen aanvragen;

    AanvraagHervatten(Aanvragen aanvragen) {
        this.aanvragen = aanvragen;
    }

    /** Wie intussen opnieuw aanvroeg of vertrok, heeft deze zaak niet meer lopen. */
    @Transactional
    public void hervat(UUID zaakId) {
        Optional.ofNullable(aanvragen.findById(zaakId)).ifPresent(aanvraag -> {
            aanvraag.laatsteDag = null;
            aanvraag.lopend = aanvraag.vertrek == null && aanvragen.count("gemeentecode = ?1 and aanvragerId = ?2 and lopend and zaakId <> ?3",
                    aanvraag.gemeentecode, aanvraag.aanvragerId, zaakId) == 0;
        });
    }
}
