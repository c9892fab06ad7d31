package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Neemt op wat een andere service over zaken meedeelt en rekent elke zaak opnieuw uit. */
@ApplicationScoped
public class GebeurtenisVerwerken {

    private final Zaken zaken;
    private final Dossiers dossiers;
    private final ZaakBijwerken bijwerken;

    GebeurtenisVerwerken(Zaken zaken, Dossiers dossiers, ZaakBijwerken bijwerken) {
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.bijwerken = bijwerken;
    }

    /** Hun zaken zijn vergrendeld. */
    @Transactional
    public void verwerk(List<ZaakEvent> gebeurtenissen) {
        for (var gebeurtenis : gebeurtenissen) {
            if (gebeurtenis instanceof DossierAfgeschermd afgeschermd) {
                zaken.vergrendel(afgeschermd.zaakId()).schermAf(Set.copyOf(afgeschermd.toegang()));
            }
        }
        dossiers.voegToe(gebeurtenissen);
        bijwerken.werkBij(gebeurtenissen.stream().map(ZaakEvent::zaakId).distinct().toList());
    }
}
