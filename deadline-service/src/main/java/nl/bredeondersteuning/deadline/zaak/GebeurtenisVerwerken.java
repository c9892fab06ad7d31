package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.bredeondersteuning.events.DossierAfgeschermd;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Neemt op wat een andere service over een zaak meedeelt en rekent de zaak opnieuw uit. */
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

    @Transactional
    public void verwerk(ZaakEvent gebeurtenis) {
        var zaak = zaken.vergrendel(gebeurtenis.zaakId());
        if (gebeurtenis instanceof DossierAfgeschermd afgeschermd) {
            zaak.schermAf(Set.copyOf(afgeschermd.toegang()));
        }
        dossiers.voegToe(gebeurtenis);
        bijwerken.werkBij(zaak.id());
    }
}
