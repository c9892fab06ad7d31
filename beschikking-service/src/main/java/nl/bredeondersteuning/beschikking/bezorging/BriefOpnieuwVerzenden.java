package nl.bredeondersteuning.beschikking.bezorging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Zendt een brief die al uitging nog eens, langs een andere weg; wat bekendgemaakt is, blijft dat op zijn eerste dag (Awb 3:41). */
@ApplicationScoped
public class BriefOpnieuwVerzenden {

    private final Zaken zaken;
    private final BriefZoeken brieven;
    private final Bezorgingen bezorgingen;

    BriefOpnieuwVerzenden(Zaken zaken, BriefZoeken brieven, Bezorgingen bezorgingen) {
        this.zaken = zaken;
        this.brieven = brieven;
        this.bezorgingen = bezorgingen;
    }

    @Transactional
    public UUID verzend(UUID zaakId, UUID briefId, Kanaal kanaal, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var rij = Bezorgingen.nieuw(brieven.in(zaakId, briefId), Bezorgingrij.Soort.VERZENDING, "Awb 3:41", dag);
        rij.kanaal = kanaal.label();
        bezorgingen.persist(rij);
        return rij.id;
    }
}
