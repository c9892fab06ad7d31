package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.bredeondersteuning.intake.uht.Portaalregels.Portaalregel;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Opent een regel die op een mens wacht, met haar bestand vergrendeld. */
@ApplicationScoped
class Wachtregels {

    private final Zaken zaken;
    private final Portaalregels regels;
    private final Portaalbestanden bestanden;

    Wachtregels(Zaken zaken, Portaalregels regels, Portaalbestanden bestanden) {
        this.zaken = zaken;
        this.regels = regels;
        this.bestanden = bestanden;
    }

    /** Een regel die wacht, en haar bestand. */
    record Wachtregel(Portaalbestand bestand, Portaalregel regel) {
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404, 412, 428, of 409 als zij niet (meer) wacht */
    Wachtregel open(UUID regelId, String ifMatch) {
        zaken.vergrendel(lees(regelId).bestandId());
        var regel = lees(regelId);
        Versie.eis(ifMatch, regel.versie());
        if (!regel.wacht()) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Deze regel wacht niet meer op een beslissing. Bekijk haar opnieuw; in het verslag van haar bestand staat hoe zij afliep.").exception();
        }
        return new Wachtregel(bestanden.findById(regel.bestandId()), regel);
    }

    private Portaalregel lees(UUID regelId) {
        return regels.met(regelId, Aanroeper.huidig().gemeenten()).filter(Portaalregel::voorEenMens).orElseThrow(() -> Problem.onbekend("Deze regel").exception());
    }
}
