package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Ziet af van horen vóór een besluit, met een reden (Awb 4:11, 4:12). */
@ApplicationScoped
public class VanHorenAfzien {

    private final Zaken zaken;
    private final Zienswijzen zienswijzen;

    VanHorenAfzien(Zaken zaken, Zienswijzen zienswijzen) {
        this.zaken = zaken;
        this.zienswijzen = zienswijzen;
    }

    @Transactional
    public void zieAf(UUID zaakId, Besluitsoort soort, String opGrondVan, String reden) {
        var zienswijze = zienswijzen.van(zaakId, zaken.vergrendel(zaakId).gemeentecode(), soort);
        zienswijze.afgezienOpGrondVan = opGrondVan;
        zienswijze.afgezienReden = reden;
        zienswijze.afgezienDoor = Aanroeper.huidig().medewerker();
    }
}
