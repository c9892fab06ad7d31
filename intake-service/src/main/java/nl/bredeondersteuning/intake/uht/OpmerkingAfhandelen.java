package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat iemand een opmerking uit een bestand nakeek, en wat daarop gedaan is. */
@ApplicationScoped
public class OpmerkingAfhandelen {

    private final Zaken zaken;
    private final Portaalregels regels;
    private final Portaalbestanden bestanden;
    private final Regelmelding melding;

    OpmerkingAfhandelen(Zaken zaken, Portaalregels regels, Portaalbestanden bestanden, Regelmelding melding) {
        this.zaken = zaken;
        this.regels = regels;
        this.bestanden = bestanden;
        this.melding = melding;
    }

    @Transactional
    public void handelAf(UUID zaakId, UUID regelId, String toelichting, LocalDate dag, String ifMatch) {
        zaken.vergrendel(zaakId);
        var regel = regels.met(regelId, Aanroeper.huidig().gemeenten()).filter(gevonden -> zaakId.equals(gevonden.zaakId()))
                .orElseThrow(() -> Problem.onbekend("Deze opmerking").exception());
        Versie.eis(ifMatch, regel.versie());
        if (regel.opmerkingOpen()) {
            regels.sluitOpmerking(regelId, dag, Aanroeper.huidig().medewerker(), toelichting);
            melding.afgehandeld(zaakId, bestanden.findById(regel.bestandId()), regelId, dag);
        }
    }
}
