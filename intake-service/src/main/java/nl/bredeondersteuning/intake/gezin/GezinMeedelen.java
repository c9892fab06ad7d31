package nl.bredeondersteuning.intake.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.Gezinslid;
import nl.bredeondersteuning.events.GezinVastgelegd;
import nl.bredeondersteuning.platform.event.Outbox;

/** Deelt mee wie op de peildatum bij het gezin hoort (Wht 2.21 lid 2), telkens als dat verandert. */
@ApplicationScoped
public class GezinMeedelen {

    private final GezinTonen tonen;
    private final Outbox outbox;

    GezinMeedelen(GezinTonen tonen, Outbox outbox) {
        this.tonen = tonen;
        this.outbox = outbox;
    }

    /** De zaak is vergrendeld; een zaak zonder gezin deelt niets mee. */
    @Transactional
    public void deelMee(UUID zaakId, Beleidsprofiel profiel, LocalDate dag) {
        var gezin = tonen.toon(zaakId, profiel, dag);
        if (!gezin.leden().isEmpty()) {
            outbox.add(new GezinVastgelegd(zaakId, profiel.gemeentecode(), "Wht 2.21 lid 2", gezin.peildatum(), gezin.leden().stream()
                    .map(lid -> new Gezinslid(lid.persoonId(), lid.relatie().name().toLowerCase(java.util.Locale.ROOT), lid.hoortErbij())).toList()));
        }
    }
}
