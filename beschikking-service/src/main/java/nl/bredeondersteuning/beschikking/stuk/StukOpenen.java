package nl.bredeondersteuning.beschikking.stuk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Opent een medisch stuk voor één medewerker en één dag, met de reden in de inzage van de zaak (AVG 9). */
@ApplicationScoped
public class StukOpenen {

    private final Zaken zaken;
    private final Stukken stukken;
    private final Stukopeningen openingen;
    private final Auditketen audit;

    StukOpenen(Zaken zaken, Stukken stukken, Stukopeningen openingen, Auditketen audit) {
        this.zaken = zaken;
        this.stukken = stukken;
        this.openingen = openingen;
        this.audit = audit;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als de zaak geen medisch stuk met dit id heeft */
    @Transactional
    public void open(UUID zaakId, UUID stukId, String reden, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        if (!stukken.in(zaakId, stukId).medisch()) {
            throw Problem.onbekend("Dit medische stuk").exception();
        }
        var opening = new Stukopening();
        opening.id = UUID.randomUUID();
        opening.zaakId = zaakId;
        opening.gemeentecode = zaak.gemeentecode();
        opening.stukId = stukId;
        opening.medewerker = Aanroeper.huidig().medewerker();
        opening.reden = reden;
        opening.geopendOp = dag;
        openingen.persist(opening);
        audit.opening(zaak.gemeentecode(), zaakId, reden);
    }
}
