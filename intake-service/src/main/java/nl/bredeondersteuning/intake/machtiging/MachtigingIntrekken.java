package nl.bredeondersteuning.intake.machtiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Legt vast dat de aanvrager of de gemachtigde zelf de machtiging beëindigt (Awb 2:1). */
@ApplicationScoped
public class MachtigingIntrekken {

    private final ZaakOpenen zaken;
    private final Machtigingen machtigingen;
    private final MachtigingMelden melden;

    MachtigingIntrekken(ZaakOpenen zaken, Machtigingen machtigingen, MachtigingMelden melden) {
        this.zaken = zaken;
        this.machtigingen = machtigingen;
        this.melden = melden;
    }

    /** @return of het kon: wat al voorbij is, wordt niet nog eens ingetrokken */
    @Transactional
    public boolean trekIn(UUID zaakId, UUID machtigingId, String reden, String ifMatch, LocalDate dag) {
        zaken.open(zaakId);
        var machtiging = machtigingen.in(zaakId, machtigingId);
        Versie.eis(ifMatch, machtiging.versie);
        if (machtiging.isVoorbij()) {
            return false;
        }
        machtiging.ingetrokkenOp = dag;
        machtiging.reden = reden;
        melden.meld(machtiging, "Awb 2:1", dag);
        machtigingen.flush();
        return true;
    }
}
