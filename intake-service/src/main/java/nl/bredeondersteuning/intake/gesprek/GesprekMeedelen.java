package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.beleid.norm.GezinPeilmoment;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.intake.gezin.GezinMeedelen;
import nl.bredeondersteuning.platform.event.Outbox;

/**
 * Deelt mee dat het eerste gesprek gevoerd is, of op welke dag het was; waar die dag telt voor het gezin, ook wie er dan bij hoort
 * (Wht 2.21 lid 2).
 */
@ApplicationScoped
class GesprekMeedelen {

    private final Outbox outbox;
    private final GezinMeedelen gezin;

    GesprekMeedelen(Outbox outbox, GezinMeedelen gezin) {
        this.outbox = outbox;
        this.gezin = gezin;
    }

    void deelMee(EersteGesprekGevoerd gesprek, Beleidsprofiel profiel) {
        deelMee(gesprek, gesprek.gevoerdOp(), profiel);
    }

    void deelMee(EersteGesprekGecorrigeerd gesprek, Beleidsprofiel profiel) {
        deelMee(gesprek, gesprek.gevoerdOp(), profiel);
    }

    private void deelMee(ZaakEvent gesprek, LocalDate gevoerdOp, Beleidsprofiel profiel) {
        outbox.add(gesprek);
        if (profiel.toegang().gezinPeilmoment() == GezinPeilmoment.EERSTE_GESPREK) {
            gezin.deelMee(gesprek.zaakId(), profiel, gevoerdOp);
        }
    }
}
