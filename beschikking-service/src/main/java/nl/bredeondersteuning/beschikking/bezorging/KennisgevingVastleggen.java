package nl.bredeondersteuning.beschikking.bezorging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.events.KennisgevingGezonden;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat de geadresseerde hoorde dat er een digitaal bericht klaarstaat; mislukte dat, dan moet het opnieuw (Awb 2:10, 2:11). */
@ApplicationScoped
public class KennisgevingVastleggen {

    private final Zaken zaken;
    private final BriefZoeken brieven;
    private final Bezorgingen bezorgingen;
    private final Outbox outbox;

    KennisgevingVastleggen(Zaken zaken, BriefZoeken brieven, Bezorgingen bezorgingen, Outbox outbox) {
        this.zaken = zaken;
        this.brieven = brieven;
        this.bezorgingen = bezorgingen;
        this.outbox = outbox;
    }

    @Transactional
    public UUID legVast(UUID zaakId, UUID briefId, boolean gelukt, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var brief = brieven.in(zaakId, briefId);
        var rij = Bezorgingen.nieuw(brief, Bezorgingrij.Soort.KENNISGEVING, gelukt ? "Awb 2:10" : "Awb 2:11", dag);
        rij.gelukt = gelukt;
        bezorgingen.persist(rij);
        outbox.add(new KennisgevingGezonden(zaakId, brief.gemeentecode(), rij.artikel, briefId, brief.besluitId(), gelukt, dag));
        return rij.id;
    }
}
