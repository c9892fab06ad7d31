package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.ZienswijzeGevraagd;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Geeft gelegenheid voor een zienswijze vóór een besluit (Awb 4:7, 4:8). */
@ApplicationScoped
public class ZienswijzeVragen {

    private final Zaken zaken;
    private final Zienswijzen zienswijzen;
    private final Outbox outbox;

    ZienswijzeVragen(Zaken zaken, Zienswijzen zienswijzen, Outbox outbox) {
        this.zaken = zaken;
        this.zienswijzen = zienswijzen;
        this.outbox = outbox;
    }

    /** @param totEnMet de laatste dag waarop een zienswijze kan */
    @Transactional
    public ZienswijzeZoeken.Stand vraag(UUID zaakId, Besluitsoort soort, LocalDate dag, LocalDate totEnMet) {
        var zienswijze = zienswijzen.van(zaakId, zaken.vergrendel(zaakId).gemeentecode(), soort);
        zienswijze.gevraagdOp = dag;
        zienswijze.totEnMet = totEnMet;
        outbox.add(new ZienswijzeGevraagd(zaakId, zienswijze.gemeentecode, zienswijze.artikel(), soort.label(), dag, totEnMet));
        return ZienswijzeZoeken.Stand.van(zienswijze);
    }
}
