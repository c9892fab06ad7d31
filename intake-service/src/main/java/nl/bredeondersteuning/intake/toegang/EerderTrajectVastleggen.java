package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;

/** Legt vast dat iemand eerder via de brede ondersteuning een nieuwe start maakte (Kampen artikel 2.3 lid 1), met de bron daarvan. */
@ApplicationScoped
public class EerderTrajectVastleggen {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;

    EerderTrajectVastleggen(ZaakOpenen zaken, FeitVastleggen feiten) {
        this.zaken = zaken;
        this.feiten = feiten;
    }

    @Transactional
    public UUID legVast(UUID zaakId, String gemeente, String bron, LocalDate dag) {
        return feiten.legVast(zaken.open(zaakId), Nieuw.van(Feitsoort.EERDER_TRAJECT, dag, bron).bij(gemeente));
    }
}
