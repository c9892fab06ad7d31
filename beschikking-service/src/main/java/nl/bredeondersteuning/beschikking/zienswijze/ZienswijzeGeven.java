package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.ZienswijzeGegeven;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt de zienswijze van de belanghebbende vast, in diens woorden (Awb 4:7, 4:8). */
@ApplicationScoped
public class ZienswijzeGeven {

    private final Zaken zaken;
    private final Zienswijzen zienswijzen;
    private final Outbox outbox;

    ZienswijzeGeven(Zaken zaken, Zienswijzen zienswijzen, Outbox outbox) {
        this.zaken = zaken;
        this.zienswijzen = zienswijzen;
        this.outbox = outbox;
    }

    @Transactional
    public void geef(UUID zaakId, Besluitsoort soort, LocalDate dag, String tekst) {
        var zienswijze = zienswijzen.van(zaakId, zaken.vergrendel(zaakId).gemeentecode(), soort);
        zienswijze.gegevenOp = dag;
        zienswijze.tekst = tekst;
        outbox.add(new ZienswijzeGegeven(zaakId, zienswijze.gemeentecode, zienswijze.artikel(), soort.label(), dag));
    }
}
