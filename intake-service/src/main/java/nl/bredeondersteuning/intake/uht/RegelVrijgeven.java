package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Verwerkt een regel uit quarantaine alsnog, nagekeken of hersteld, per de dag waarop haar bestand ontvangen is (Kampen artikel 3.1 lid 3). */
@ApplicationScoped
public class RegelVrijgeven {

    private final Wachtregels wachtregels;
    private final Herkeuring herkeuring;
    private final Soortverwerking soorten;
    private final Regelafronding afronding;

    RegelVrijgeven(Wachtregels wachtregels, Herkeuring herkeuring, Soortverwerking soorten, Regelafronding afronding) {
        this.wachtregels = wachtregels;
        this.herkeuring = herkeuring;
        this.soorten = soorten;
        this.afronding = afronding;
    }

    /** Verwerkt, of wat dat nog tegenhoudt. */
    public sealed interface Outcome {
        record Verwerkt() implements Outcome {
        }

        record Tegengehouden(List<String> codes) implements Outcome {
        }
    }

    /** @param hersteld de velden die een mens verbeterde; leeg als de regel klopt zoals zij is */
    @Transactional
    public Outcome geefVrij(UUID regelId, Map<String, String> hersteld, String reden, String ifMatch) {
        var wacht = wachtregels.open(regelId, ifMatch);
        var gekeurd = herkeuring.keur(wacht, hersteld);
        if (!gekeurd.tegen().isEmpty()) {
            return new Outcome.Tegengehouden(gekeurd.tegen());
        }
        var verwerkt = soorten.verwerk(wacht.bestand(), List.of(gekeurd.regel())).getFirst();
        if (verwerkt.uitkomst() == Uitkomst.QUARANTAINE) {
            return new Outcome.Tegengehouden(verwerkt.codes());
        }
        afronding.rondAf(wacht, hersteld.isEmpty() ? Afhandeling.VRIJGEGEVEN : Afhandeling.HERSTELD, reden, verwerkt);
        return new Outcome.Verwerkt();
    }
}
