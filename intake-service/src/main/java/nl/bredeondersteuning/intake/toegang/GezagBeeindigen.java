package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast van welke dag af iemand geen gezag meer heeft; de ander heeft het daarna alleen (BW 1:251a, 1:253f, 1:266). */
@ApplicationScoped
public class GezagBeeindigen {

    private final ZaakOpenen zaken;
    private final Gezagen gezagen;

    GezagBeeindigen(ZaakOpenen zaken, Gezagen gezagen) {
        this.zaken = zaken;
        this.gezagen = gezagen;
    }

    /** @param eindigtOp de eerste dag zonder gezag; nog eens vastleggen verbetert haar */
    @Transactional
    public void beeindig(UUID zaakId, UUID gezaghebberId, LocalDate eindigtOp, String reden) {
        zaken.open(zaakId);
        gezagen.in(zaakId, gezaghebberId).orElseThrow(() -> Problem.onbekend("Het gezag van deze persoon in deze zaak").exception())
                .beeindig(eindigtOp, reden);
    }
}
