package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.events.ZaakOvergenomen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Neemt bij een overgenomen zaak op elk leefgebied een hulpvraag over, met de doelstelling van het beleid van nu (I19). */
@ApplicationScoped
public class HulpvragenOvernemen {

    private static final String BRON = "overname";

    private final Hulpvragen hulpvragen;
    private final Profielen profielen;
    private final Outbox outbox;

    HulpvragenOvernemen(Hulpvragen hulpvragen, Profielen profielen, Outbox outbox) {
        this.outbox = outbox;
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
        var regels = profielen.voor(overname.gemeentecode(), overname.overgenomenOp()).leefgebieden();
        for (var regel : regels) {
            var doelstelling = hulpvragen.doelstelling(Doelstelling.nieuw(overname.zaakId(), overname.gemeentecode(), regel, null, dag));
            var hulpvraag = hulpvraag(doelstelling, dag);
            hulpvragen.persist(hulpvraag);
            outbox.add(new HulpvraagVastgesteld(overname.zaakId(), overname.gemeentecode(), "Wht 2.21 lid 4", hulpvraag.id,
                    hulpvraag.leefgebied, regel == regels.getFirst(), dag));
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
