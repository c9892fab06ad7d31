package nl.bredeondersteuning.intake.feit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.FeitGecorrigeerd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.correctie.CorrectieVastleggen;
import nl.bredeondersteuning.intake.correctie.Correctiesoort;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;

/** Verbetert een feit dat met een verkeerde dag of in de verkeerde zaak is vastgelegd (Awb 3:2); wat er stond, blijft leesbaar. */
@ApplicationScoped
public class FeitCorrigeren {

    private final ZaakOpenen zaken;
    private final Feiten feiten;
    private final CorrectieVastleggen correcties;
    private final Outbox outbox;

    FeitCorrigeren(ZaakOpenen zaken, Feiten feiten, CorrectieVastleggen correcties, Outbox outbox) {
        this.zaken = zaken;
        this.feiten = feiten;
        this.correcties = correcties;
        this.outbox = outbox;
    }

    /** Wat het moet zijn; leeg wat goed was. Een ingetrokken feit is in deze zaak niet gebeurd. */
    public record Verbeterd(LocalDate op, LocalDate dag, boolean ingetrokken, String reden) {
    }

    /** Verbeterd, of het feit was al herroepen. */
    public enum Outcome {
        GECORRIGEERD, AL_INGETROKKEN
    }

    @Transactional
    public Outcome corrigeer(UUID zaakId, UUID feitId, Verbeterd verbeterd, String ifMatch, LocalDate vandaag) {
        var zaak = zaken.open(zaakId);
        var feit = feiten.findByIdOptional(feitId).filter(gevonden -> gevonden.zaakId.equals(zaakId))
                .orElseThrow(() -> Problem.onbekend("Dit feit").exception());
        Versie.eis(ifMatch, feit.versie);
        if (feit.ingetrokken) {
            return Outcome.AL_INGETROKKEN;
        }
        var over = new CorrectieVastleggen.Over(Correctiesoort.FEIT, feitId, verbeterd.reden(), vandaag);
        var op = verbeterd.op() == null ? feit.op : verbeterd.op();
        var dag = verbeterd.dag() == null ? feit.dag : verbeterd.dag();
        var anders = correcties.legVast(zaak, over, "op", feit.op, op) | correcties.legVast(zaak, over, "dag", feit.dag, dag)
                | correcties.legVast(zaak, over, "ingetrokken", false, verbeterd.ingetrokken());
        if (anders) {
            outbox.add(new FeitGecorrigeerd(zaakId, zaak.gemeentecode(), "Awb 3:2", feitId, feit.soort.name(), feit.op, feit.dag, op, dag,
                    verbeterd.ingetrokken(), vandaag));
            feit.op = op;
            feit.dag = dag;
            feit.ingetrokken = verbeterd.ingetrokken();
            feiten.flush();
        }
        return Outcome.GECORRIGEERD;
    }
}
