package nl.bredeondersteuning.intake.machtiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Weigert iemand als gemachtigde wegens ernstige bezwaren, met de reden die een mens geeft (Awb 2:2). */
@ApplicationScoped
public class GemachtigdeWeigeren {

    private final ZaakOpenen zaken;
    private final Machtigingen machtigingen;
    private final MachtigingMelden melden;

    GemachtigdeWeigeren(ZaakOpenen zaken, Machtigingen machtigingen, MachtigingMelden melden) {
        this.zaken = zaken;
        this.machtigingen = machtigingen;
        this.melden = melden;
    }

    /** Geweigerd, al voorbij, of de wet verzet zich. */
    public sealed interface Outcome {
        record Geweigerd() implements Outcome {
        }

        record AlVoorbij() implements Outcome {
        }

        record Verzet(Bevinding bevinding) implements Outcome {
        }
    }

    @Transactional
    public Outcome weiger(UUID zaakId, UUID machtigingId, String reden, String ifMatch, LocalDate dag) {
        zaken.open(zaakId);
        var machtiging = machtigingen.in(zaakId, machtigingId);
        Versie.eis(ifMatch, machtiging.versie);
        if (machtiging.isVoorbij()) {
            return new Outcome.AlVoorbij();
        }
        var bevinding = Vertegenwoordiging.weigeren(machtiging.advocaat);
        if (bevinding.uitkomst() == Uitkomst.VERZET) {
            return new Outcome.Verzet(bevinding);
        }
        machtiging.geweigerdOp = dag;
        machtiging.reden = reden;
        melden.meld(machtiging, bevinding.artikel(), dag);
        machtigingen.flush();
        return new Outcome.Geweigerd();
    }
}
