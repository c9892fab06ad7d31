package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.EersteGesprekGecorrigeerd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.correctie.CorrectieVastleggen;
import nl.bredeondersteuning.intake.correctie.Correctiesoort;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Verbetert de dag van het eerste gesprek, waarvan termijnen afhangen (Wht 2.21 lid 4); welke dag er stond, blijft leesbaar. */
@ApplicationScoped
public class GesprekCorrigeren {

    private final ZaakOpenen zaken;
    private final Gesprekken gesprekken;
    private final CorrectieVastleggen correcties;
    private final GesprekMeedelen meedelen;

    GesprekCorrigeren(ZaakOpenen zaken, Gesprekken gesprekken, CorrectieVastleggen correcties, GesprekMeedelen meedelen) {
        this.zaken = zaken;
        this.gesprekken = gesprekken;
        this.correcties = correcties;
        this.meedelen = meedelen;
    }

    /** Verbeterd, of er is nog geen eerste gesprek. */
    public enum Outcome {
        GECORRIGEERD, NIET_GEVOERD
    }

    /** De dag die het moet zijn, en waarom. */
    public record Verbeterd(LocalDate gevoerdOp, String reden) {
    }

    @Transactional
    public Outcome corrigeer(UUID zaakId, Verbeterd verbeterd, String ifMatch, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var gesprek = Optional.ofNullable(gesprekken.findById(zaakId));
        Versie.eis(ifMatch, gesprek.map(gevonden -> gevonden.versie).orElse(0));
        var gevoerd = gesprek.filter(gevonden -> gevonden.gevoerdOp != null);
        if (gevoerd.isEmpty()) {
            return Outcome.NIET_GEVOERD;
        }
        var over = new CorrectieVastleggen.Over(Correctiesoort.EERSTE_GESPREK, gevoerd.get().gesprekId, verbeterd.reden(), dag);
        if (correcties.legVast(zaak, over, "gevoerdOp", gevoerd.get().gevoerdOp, verbeterd.gevoerdOp())) {
            gevoerd.get().gevoerdOp = verbeterd.gevoerdOp();
            gesprekken.flush();
            meedelen.deelMee(new EersteGesprekGecorrigeerd(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 4", gevoerd.get().gesprekId,
                    verbeterd.gevoerdOp(), dag), profiel);
        }
        return Outcome.GECORRIGEERD;
    }
}
