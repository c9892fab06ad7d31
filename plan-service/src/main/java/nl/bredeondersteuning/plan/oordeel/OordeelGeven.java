package nl.bredeondersteuning.plan.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordeel;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.events.OordeelOverVoorzieningGegeven;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een oordeel vast van wie daarvoor mandaat heeft, vóór de handeling die het nodig heeft. */
@ApplicationScoped
@Artikel("Awb 10:3")
public class OordeelGeven {

    private final Zaken zaken;
    private final Mandaatregister mandaten;
    private final Oordeelrijen rijen;
    private final Outbox outbox;

    OordeelGeven(Zaken zaken, Mandaatregister mandaten, Oordeelrijen rijen, Outbox outbox) {
        this.zaken = zaken;
        this.mandaten = mandaten;
        this.rijen = rijen;
        this.outbox = outbox;
    }

    /** Gegeven, of zonder mandaat. */
    public sealed interface Outcome {
        record Gegeven(UUID oordeelId) implements Outcome {
        }

        record Verzet(Bevinding bevinding) implements Outcome {
        }
    }

    @Transactional
    public Outcome geef(UUID zaakId, Oordeel oordeel) {
        var zaak = zaken.vergrendel(zaakId);
        var zonderMandaat = zonderMandaat(zaak.gemeentecode(), oordeel);
        if (zonderMandaat.isPresent()) {
            return new Outcome.Verzet(zonderMandaat.get());
        }
        var rij = rij(zaakId, zaak.gemeentecode(), oordeel);
        rijen.persist(rij);
        outbox.add(new OordeelOverVoorzieningGegeven(zaakId, zaak.gemeentecode(), rij.norm, rij.id, rij.betreft, rij.medewerker,
                rij.gegevenOp));
        return new Outcome.Gegeven(rij.id);
    }

    /** Awb 10:3: oordelen is aan een besluitnemer met mandaat voor dit artikel op deze dag. */
    private Optional<Bevinding> zonderMandaat(String gemeentecode, Oordeel oordeel) {
        var mag = Aanroeper.huidig().heeftRol(Rollen.BESLUITNEMER)
                && mandaten.magOordelen(gemeentecode, oordeel.medewerker(), oordeel.artikel(), oordeel.gegevenOp());
        return mag ? Optional.empty() : Optional.of(Bevinding.verzet("MANDAAT", "Awb 10:3",
                "Voor een oordeel op grond van " + oordeel.artikel() + " heeft deze medewerker vandaag geen mandaat.",
                Feit.van("medewerker", oordeel.medewerker(), "token"), Feit.van("dag", oordeel.gegevenOp(), "zaak")));
    }

    private static Oordeelrij rij(UUID zaakId, String gemeentecode, Oordeel oordeel) {
        var rij = new Oordeelrij();
        rij.id = UUID.randomUUID();
        rij.zaakId = zaakId;
        rij.gemeentecode = gemeentecode;
        rij.norm = oordeel.artikel();
        rij.betreft = oordeel.betreft();
        rij.medewerker = oordeel.medewerker();
        rij.gegevenOp = oordeel.gegevenOp();
        rij.motivering = oordeel.motivering();
        rij.bron = "plan";
        return rij;
    }
}
