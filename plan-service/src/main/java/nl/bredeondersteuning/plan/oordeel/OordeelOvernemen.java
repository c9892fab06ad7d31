package nl.bredeondersteuning.plan.oordeel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.bredeondersteuning.events.OordeelOverBesluitGegeven;

/** Neemt een oordeel over dat in beschikking is gegeven: op dezelfde norm en zaak telt het ook hier. */
@ApplicationScoped
public class OordeelOvernemen {

    private final Oordeelrijen rijen;

    OordeelOvernemen(Oordeelrijen rijen) {
        this.rijen = rijen;
    }

    @Transactional
    public void neemOver(OordeelOverBesluitGegeven gegeven) {
        var rij = new Oordeelrij();
        rij.id = gegeven.oordeelId();
        rij.zaakId = gegeven.zaakId();
        rij.gemeentecode = gegeven.gemeentecode();
        rij.norm = gegeven.artikel();
        rij.betreft = gegeven.betreft();
        rij.medewerker = gegeven.medewerker();
        rij.gegevenOp = gegeven.gegevenOp();
        // The reasons of a person do not travel on the wire; they stand with the judgement itself.
        rij.motivering = "Oordeel bij het besluit, met zijn motivering daar";
        rij.bron = "beschikking";
        rijen.persist(rij);
    }
}
