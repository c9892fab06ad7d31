package nl.bredeondersteuning.intake.vermoeden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.MogelijkDezelfdeGevonden;
import nl.bredeondersteuning.intake.persoon.GelijkendeZoeken;
import nl.bredeondersteuning.intake.persoon.GelijkendeZoeken.MogelijkDezelfde;
import nl.bredeondersteuning.intake.regels.Gelijkenis.Kenmerken;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Zoekt bij een nieuwe zaak wie dezelfde mens kan zijn, en vraagt een mens of dat zo is (AVG 5 lid 1 sub d); er wordt nooit samengevoegd. */
@ApplicationScoped
public class VermoedensVastleggen {

    private static final int MEESTE = 5;

    private final Zaken zaken;
    private final GelijkendeZoeken gelijkenden;
    private final Vermoedens vermoedens;
    private final Outbox outbox;

    VermoedensVastleggen(Zaken zaken, GelijkendeZoeken gelijkenden, Vermoedens vermoedens, Outbox outbox) {
        this.zaken = zaken;
        this.gelijkenden = gelijkenden;
        this.vermoedens = vermoedens;
        this.outbox = outbox;
    }

    /** Bij één nieuwe zaak, in deze transactie begonnen. @return wat de aanroeper daarvan mag zien */
    @Transactional
    public List<MogelijkDezelfde> legVast(UUID zaakId, Kenmerken gezocht, UUID persoonId, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var gevonden = gelijkenden.zoek(zaak.gemeentecode(), gezocht, persoonId, MEESTE);
        legVast(zaak, gevonden.stream().map(MogelijkDezelfde::zaakId).toList(), dag);
        return gevonden;
    }

    /** Bij vele nieuwe zaken, in deze transactie begonnen; wat afgeschermd is, blijft erbuiten. */
    @Transactional
    public void legVast(Collection<UUID> nieuwe, LocalDate dag) {
        vermoedens.flush();
        gelijkenden.zoek(nieuwe, MEESTE).forEach((zaakId, andere) -> legVast(zaken.vergrendel(zaakId), andere, dag));
    }

    private void legVast(Zaak zaak, List<UUID> andere, LocalDate dag) {
        if (andere.isEmpty()) {
            return;
        }
        andere.forEach(andereZaakId -> vermoedens.persist(vermoeden(zaak, andereZaakId, dag)));
        outbox.add(new MogelijkDezelfdeGevonden(zaak.id(), zaak.gemeentecode(), "AVG 5 lid 1 sub d", andere, dag));
    }

    private static Vermoeden vermoeden(Zaak zaak, UUID andereZaakId, LocalDate dag) {
        var vermoeden = new Vermoeden();
        vermoeden.id = UUID.randomUUID();
        vermoeden.zaakId = zaak.id();
        vermoeden.andereZaakId = andereZaakId;
        vermoeden.gemeentecode = zaak.gemeentecode();
        vermoeden.gevondenOp = dag;
        return vermoeden;
    }
}
