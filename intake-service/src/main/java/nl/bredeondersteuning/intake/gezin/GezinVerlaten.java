package nl.bredeondersteuning.intake.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast dat iemand het gezin verlaat; wie op de peildatum nog bij het gezin hoorde, blijft meetellen (Wht 2.21 lid 2). */
@ApplicationScoped
public class GezinVerlaten {

    private final ZaakOpenen zaken;
    private final Gezinsleden leden;
    private final GezinMeedelen meedelen;

    GezinVerlaten(ZaakOpenen zaken, Gezinsleden leden, GezinMeedelen meedelen) {
        this.zaken = zaken;
        this.leden = leden;
        this.meedelen = meedelen;
    }

    @Transactional
    public void verlaat(UUID zaakId, UUID persoonId, Beleidsprofiel profiel, LocalDate dag) {
        zaken.open(zaakId);
        var lid = leden.lid(zaakId, persoonId).orElseThrow(() -> Problem.onbekend("Dit gezinslid").exception());
        if (lid.vertrokkenOp == null) {
            lid.vertrokkenOp = dag;
            meedelen.deelMee(zaakId, profiel, dag);
        }
    }
}
