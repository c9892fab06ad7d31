package nl.bredeondersteuning.intake.machtiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Legt vast dat de schriftelijke machtiging waarom gevraagd was, is gezien (Awb 2:1): van dan af telt zij. */
@ApplicationScoped
public class MachtigingBewijzen {

    private final ZaakOpenen zaken;
    private final Machtigingen machtigingen;
    private final MachtigingMelden melden;

    MachtigingBewijzen(ZaakOpenen zaken, Machtigingen machtigingen, MachtigingMelden melden) {
        this.zaken = zaken;
        this.machtigingen = machtigingen;
        this.melden = melden;
    }

    /** @return of het kon: een ingetrokken of geweigerde machtiging wordt er niet beter van */
    @Transactional
    public boolean bewijs(UUID zaakId, UUID machtigingId, String ifMatch, LocalDate dag) {
        zaken.open(zaakId);
        var machtiging = machtigingen.in(zaakId, machtigingId);
        Versie.eis(ifMatch, machtiging.versie);
        if (machtiging.isVoorbij()) {
            return false;
        }
        if (machtiging.gezienOp == null) {
            machtiging.gezienOp = dag;
            melden.meld(machtiging, "Awb 2:1", dag);
            machtigingen.flush();
        }
        return true;
    }
}
