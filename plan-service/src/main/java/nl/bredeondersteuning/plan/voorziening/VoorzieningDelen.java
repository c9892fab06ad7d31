package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.zaak.EigenZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zaken;

/**
 * Deelt een voorziening met andere zaken van hetzelfde huishouden, zodat zij één keer gegeven wordt (Wht 2.21 lid 2); de zaken blijven
 * gescheiden, en alleen de zaak waarin zij gevraagd is verandert.
 */
@ApplicationScoped
public class VoorzieningDelen {

    private final EigenZaakOpenen eigen;
    private final Zaken zaken;
    private final Voorzieningen voorzieningen;

    VoorzieningDelen(EigenZaakOpenen eigen, Zaken zaken, Voorzieningen voorzieningen) {
        this.eigen = eigen;
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
    }

    /** @return de zaken die hier niet bekend of niet te zien zijn; leeg als de voorziening gedeeld is */
    @Transactional
    List<UUID> deel(UUID zaakId, UUID voorzieningId, List<UUID> met, String ifMatch) {
        eigen.open(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        Versie.eis(ifMatch, voorziening.versie);
        var onbekend = met.stream().filter(andere -> andere.equals(zaakId) || !isTeZien(andere)).toList();
        if (onbekend.isEmpty()) {
            voorziening.gedeeldMet = met.stream().distinct().sorted().toList();
        }
        return onbekend;
    }

    /** Who may not see a shielded case is not told that it exists. */
    private boolean isTeZien(UUID zaakId) {
        return zaken.vind(zaakId).filter(zaak -> zaak.isOpenVoor(Aanroeper.huidig())).isPresent();
    }
}
