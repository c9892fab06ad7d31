package nl.bredeondersteuning.beschikking.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een oordeel vast van wie daarvoor mandaat heeft (Awb 10:3), vóór de handeling die het nodig heeft. */
@ApplicationScoped
public class OordeelGeven {

    private final Zaken zaken;
    private final Oordelen oordelen;
    private final Mandaatregister mandaten;
    private final Outbox outbox;

    OordeelGeven(Zaken zaken, Oordelen oordelen, Mandaatregister mandaten, Outbox outbox) {
        this.zaken = zaken;
        this.oordelen = oordelen;
        this.mandaten = mandaten;
        this.outbox = outbox;
    }

    /** Gegeven, of het mandaat ontbreekt. */
    public sealed interface Outcome {
        record Gegeven(UUID oordeelId) implements Outcome {
        }

        record GeenMandaat(Bevinding bevinding) implements Outcome {
        }
    }

    @Transactional
    public Outcome geef(UUID zaakId, String artikel, String betreft, String motivering, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var aanroeper = Aanroeper.huidig();
        var wie = aanroeper.medewerker();
        var beslist = aanroeper.heeftRol(Rollen.BESLUITNEMER) || aanroeper.heeftRol(Rollen.JURIST);
        var mandaat = Vaststelling.mandaat(beslist && mandaten.magOordelen(zaak.gemeentecode(), wie, artikel, dag), wie);
        if (mandaat.houdtTegen()) {
            return new Outcome.GeenMandaat(mandaat);
        }
        var oordeel = new Oordeel(zaakId, zaak.gemeentecode(), artikel, betreft, wie, dag, motivering);
        oordelen.persist(oordeel);
        outbox.add(new OordeelOverBesluitGegeven(zaakId, oordeel.gemeentecode, artikel, oordeel.id, betreft, wie, dag));
        return new Outcome.Gegeven(oordeel.id);
    }
}
