package nl.bredeondersteuning.intake.machtiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Legt vast dat iemand zich laat vertegenwoordigen (Awb 2:1), met de schriftelijke machtiging als die is gezien of gevraagd. */
@ApplicationScoped
public class MachtigingVastleggen {

    private final ZaakOpenen zaken;
    private final Machtigingen machtigingen;
    private final Gegevenskluis kluis;
    private final MachtigingMelden melden;

    MachtigingVastleggen(ZaakOpenen zaken, Machtigingen machtigingen, Gegevenskluis kluis, MachtigingMelden melden) {
        this.zaken = zaken;
        this.machtigingen = machtigingen;
        this.kluis = kluis;
        this.melden = melden;
    }

    /** Of de schriftelijke machtiging is gezien, gevraagd, of niet nodig gevonden. */
    public enum Bewijs {
        GEZIEN, GEVRAAGD, NIET_GEVRAAGD
    }

    /** @param tot laatste dag; leeg zolang er geen is */
    public record Nieuw(Gemachtigde wie, boolean advocaat, List<Omvang> omvang, LocalDate van, LocalDate tot, Bewijs bewijs) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Nieuw nieuw, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var machtiging = new Machtiging();
        machtiging.id = UUID.randomUUID();
        machtiging.zaakId = zaakId;
        machtiging.gemeentecode = zaak.gemeentecode();
        machtiging.sleutelId = kluis.sleutelId();
        machtiging.inhoud = kluis.versleutel(nieuw.wie(), zaak.gemeentecode());
        machtiging.advocaat = nieuw.advocaat();
        machtiging.omvang = nieuw.omvang().stream().distinct().sorted().map(Omvang::name).toList();
        machtiging.van = nieuw.van();
        machtiging.tot = nieuw.tot();
        machtiging.gevraagdOp = nieuw.bewijs() == Bewijs.GEVRAAGD ? dag : null;
        machtiging.gezienOp = nieuw.bewijs() == Bewijs.GEZIEN ? dag : null;
        machtiging.medewerker = Aanroeper.huidig().medewerker();
        machtiging.vastgelegdOp = dag;
        machtigingen.persistAndFlush(machtiging);
        melden.meld(machtiging, "Awb 2:1", dag);
        return machtiging.id;
    }
}
