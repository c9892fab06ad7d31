package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.events.ZaakOvergenomen;

/** Neemt bij een overgenomen zaak op elk leefgebied een hulpvraag over, met de doelstelling van het beleid van nu (I19). */
@ApplicationScoped
public class HulpvragenOvernemen {

    private static final String BRON = "overname";

    private final Hulpvragen hulpvragen;
    private final Profielen profielen;

    HulpvragenOvernemen(Hulpvragen hulpvragen, Profielen profielen) {
        this.hulpvragen = hulpvragen;
        this.profielen = profielen;
    }

    /** De zaak is vergrendeld; wat er al is, blijft. */
    @Transactional
    public void neemOver(ZaakOvergenomen overname) {
        var dag = overname.hulpvraagVastgesteld();
        if (dag == null || !hulpvragen.van(overname.zaakId()).isEmpty()) {
            return;
        }
        for (var regel : profielen.voor(overname.gemeentecode(), overname.overgenomenOp()).leefgebieden()) {
            var doelstelling = hulpvragen.doelstelling(Doelstelling.nieuw(overname.zaakId(), overname.gemeentecode(), regel, null, dag));
            hulpvragen.persist(hulpvraag(doelstelling, dag));
        }
    }

    private static Hulpvraag hulpvraag(Doelstelling doelstelling, LocalDate dag) {
        var hulpvraag = new Hulpvraag();
        hulpvraag.id = UUID.randomUUID();
        hulpvraag.zaakId = doelstelling.zaakId;
        hulpvraag.gemeentecode = doelstelling.gemeentecode;
        hulpvraag.doelstellingId = doelstelling.id;
        hulpvraag.leefgebied = doelstelling.leefgebied;
        hulpvraag.vastgesteldOp = dag;
        hulpvraag.medewerker = BRON;
        return hulpvraag;
    }
}
