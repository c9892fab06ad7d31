package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.intake.keuring.Regel;

/** Legt een regel uit quarantaine weg zonder haar te verwerken, om een reden die erbij staat. */
@ApplicationScoped
public class RegelAfwijzen {

    private final Wachtregels wachtregels;
    private final Regelafronding afronding;

    RegelAfwijzen(Wachtregels wachtregels, Regelafronding afronding) {
        this.wachtregels = wachtregels;
        this.afronding = afronding;
    }

    @Transactional
    public void wijsAf(UUID regelId, String reden, String ifMatch) {
        var wacht = wachtregels.open(regelId, ifMatch);
        var regel = new Regel(wacht.regel().rij(), Map.of(), Map.of(), null, wacht.regel().codes(), List.of(), false, false);
        afronding.rondAf(wacht, Afhandeling.AFGEWEZEN, reden, Verwerkt.quarantaine(regel));
    }
}
