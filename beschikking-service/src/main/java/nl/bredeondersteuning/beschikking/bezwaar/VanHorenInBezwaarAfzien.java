package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Ziet af van horen in bezwaar, met een reden, door wie daarover mag oordelen (Awb 7:3). */
@ApplicationScoped
public class VanHorenInBezwaarAfzien {

    private final Zaken zaken;
    private final Bezwaren bezwaren;
    private final Mandaatregister mandaten;

    VanHorenInBezwaarAfzien(Zaken zaken, Bezwaren bezwaren, Mandaatregister mandaten) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
        this.mandaten = mandaten;
    }

    /** @return de bevinding over het mandaat; verzet zij zich, dan is er niets veranderd */
    @Transactional
    public Bevinding zieAf(UUID zaakId, UUID bezwaarId, String artikel, String reden, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        var wie = Aanroeper.huidig().medewerker();
        var mandaat = Vaststelling.mandaat(mandaten.magOordelen(zaak.gemeentecode(), wie, artikel, dag), wie);
        if (!mandaat.houdtTegen()) {
            bezwaar.afgezienOpGrondVan = artikel;
            bezwaar.afgezienReden = reden;
            bezwaar.afgezienDoor = wie;
        }
        return mandaat;
    }
}
