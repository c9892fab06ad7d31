package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Legt vast dat de aanvrager instemt met berichten langs één elektronische weg, of dat intrekt (Awb 2:8). */
@ApplicationScoped
public class InstemmingVastleggen {

    private final ZaakOpenen zaken;
    private final Instemmingen instemmingen;

    InstemmingVastleggen(ZaakOpenen zaken, Instemmingen instemmingen) {
        this.zaken = zaken;
        this.instemmingen = instemmingen;
    }

    /** @param op de dag waarop het gezegd is; @param hoe waaruit dat blijkt */
    public record Gezegd(Kanaal kanaal, boolean ingestemd, LocalDate op, String hoe) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Gezegd gezegd, LocalDate dag) {
        var instemming = new Instemming();
        instemming.id = UUID.randomUUID();
        instemming.zaakId = zaakId;
        instemming.gemeentecode = zaken.open(zaakId).gemeentecode();
        instemming.kanaal = gezegd.kanaal();
        instemming.ingestemd = gezegd.ingestemd();
        instemming.op = gezegd.op();
        instemming.hoe = gezegd.hoe();
        instemming.medewerker = Aanroeper.huidig().medewerker();
        instemming.vastgelegdOp = dag;
        instemmingen.persistAndFlush(instemming);
        return instemming.id;
    }
}
