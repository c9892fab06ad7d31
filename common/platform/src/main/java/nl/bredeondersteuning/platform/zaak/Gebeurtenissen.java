package nl.bredeondersteuning.platform.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Bron;

/** Wat in deze transactie aan de stand van een vergrendelde zaak verandert: wat zij meedeelt en wat zij van anderen verwerkt. */
@ApplicationScoped
public class Gebeurtenissen {

    private final Zaaktransactie transactie;
    private final Bron bron;

    Gebeurtenissen(Zaaktransactie transactie, Bron bron) {
        this.transactie = transactie;
        this.bron = bron;
    }

    public void deelMee(ZaakEvent gebeurtenis) {
        zaak(gebeurtenis.zaakId()).deelMee(bron.naam(), gebeurtenis);
    }

    public void verwerkt(UUID zaakId, String vanBron, long volgnummer) {
        zaak(zaakId).verwerkt(vanBron, volgnummer);
    }

    public void wacht(UUID zaakId, int verschil) {
        zaak(zaakId).wacht(verschil);
    }

    public void slaOver(UUID zaakId) {
        zaak(zaakId).slaOver();
    }

    private Zaak zaak(UUID zaakId) {
        return transactie.zaak(zaakId).orElseThrow(() -> new IllegalStateException("The case is not locked in this transaction"));
    }
}
