package nl.bredeondersteuning.intake.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen;
import nl.bredeondersteuning.intake.feit.FeitVastleggen.Nieuw;
import nl.bredeondersteuning.intake.feit.Feitsoort;
import nl.bredeondersteuning.intake.gesprek.GesprekOvernemen;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Datums;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt de oude datums van een overgenomen zaak vast, elk met de bron waaruit zij blijkt, zodat zij te verbeteren zijn (I19). */
@ApplicationScoped
class OudeDatumsVastleggen {

    private final ZaakOpenen zaken;
    private final GesprekOvernemen gesprek;
    private final FeitVastleggen feiten;

    OudeDatumsVastleggen(ZaakOpenen zaken, GesprekOvernemen gesprek, FeitVastleggen feiten) {
        this.zaken = zaken;
        this.gesprek = gesprek;
        this.feiten = feiten;
    }

    @Transactional
    void legVast(UUID zaakId, Datums datums, String bron) {
        var zaak = zaken.open(zaakId);
        gesprek.neemOver(zaakId, zaak.gemeentecode(), datums.eersteGesprek());
        feit(zaak, Feitsoort.OVERGENOMEN_HULPVRAAG, datums.hulpvraagVastgesteld(), bron);
        feit(zaak, Feitsoort.OVERGENOMEN_PLAN, datums.planVastgesteld(), bron);
        feit(zaak, Feitsoort.OVERGENOMEN_TOEGANG, datums.toegangVerleend(), bron);
    }

    private void feit(Zaak zaak, Feitsoort soort, LocalDate op, String bron) {
        if (op != null) {
            feiten.legVast(zaak, Nieuw.van(soort, op, bron));
        }
    }
}
