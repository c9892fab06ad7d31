package nl.bredeondersteuning.beschikking.bezorging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezorging;
import nl.bredeondersteuning.beschikking.besluit.BekendmakingTerugnemen;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat een brief niet aankwam; was het besluit zo niet bekendgemaakt, dan loopt er geen bezwaartermijn (Awb 2:11, 3:40, 3:41). */
@ApplicationScoped
public class BezorgfoutVastleggen {

    private final Zaken zaken;
    private final BriefZoeken brieven;
    private final Bezorgingen bezorgingen;
    private final BekendmakingTerugnemen terugnemen;

    BezorgfoutVastleggen(Zaken zaken, BriefZoeken brieven, Bezorgingen bezorgingen, BekendmakingTerugnemen terugnemen) {
        this.zaken = zaken;
        this.brieven = brieven;
        this.bezorgingen = bezorgingen;
        this.terugnemen = terugnemen;
    }

    @Transactional
    public UUID legVast(UUID zaakId, UUID briefId, Bezorging.Fout fout, boolean juistAdres, String toelichting, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var brief = brieven.in(zaakId, briefId);
        var getoetst = Bezorging.toets(fout, juistAdres);
        var rij = Bezorgingen.nieuw(brief, Bezorgingrij.Soort.valueOf(fout.name()), getoetst.artikel(), dag);
        rij.juistAdres = juistAdres;
        rij.toelichting = toelichting;
        bezorgingen.persist(rij);
        if (getoetst.houdtTegen() && brief.besluitId() != null) {
            terugnemen.neemTerug(zaakId, brief.besluitId(), briefId, getoetst.artikel(), dag);
        }
        return rij.id;
    }
}
