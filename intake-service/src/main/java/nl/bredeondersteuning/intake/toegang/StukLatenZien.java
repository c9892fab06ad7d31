package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.toegang.UhtBerichtOntvangen.Bericht;

/** Legt vast welk stuk iemand zelf laat zien: het is geen bericht van de Dienst Toeslagen en begint geen termijn (I11). */
@ApplicationScoped
public class StukLatenZien {

    private final ZaakOpenen zaken;
    private final FeitVastleggen feiten;

    StukLatenZien(ZaakOpenen zaken, FeitVastleggen feiten) {
        this.zaken = zaken;
        this.feiten = feiten;
    }

    @Transactional
    public UUID laatZien(UUID zaakId, Bericht bericht) {
        return feiten.legVast(zaken.open(zaakId), bericht.alsFeit(Feitsoort.GETOOND_STUK));
    }
}
