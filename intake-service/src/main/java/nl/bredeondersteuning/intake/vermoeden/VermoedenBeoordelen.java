package nl.bredeondersteuning.intake.vermoeden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.MogelijkDezelfdeBeoordeeld;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.problem.Problem;

/** Legt vast of een andere zaak van dezelfde mens is, met waaruit dat blijkt (AVG 5 lid 1 sub d); wat daarop volgt, doet een mens. */
@ApplicationScoped
public class VermoedenBeoordelen {

    private final ZaakOpenen zaken;
    private final Vermoedens vermoedens;
    private final Outbox outbox;

    VermoedenBeoordelen(ZaakOpenen zaken, Vermoedens vermoedens, Outbox outbox) {
        this.zaken = zaken;
        this.vermoedens = vermoedens;
        this.outbox = outbox;
    }

    /** Of het dezelfde mens is, en waaruit dat blijkt. */
    public record Antwoord(boolean dezelfde, String reden) {
    }

    /** Een later antwoord gaat voor op een eerder. */
    @Transactional
    public void beoordeel(UUID zaakId, UUID vermoedenId, Antwoord antwoord, String ifMatch, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var vermoeden = vermoedens.in(zaakId, vermoedenId).orElseThrow(() -> Problem.onbekend("Dit vermoeden").exception());
        Versie.eis(ifMatch, vermoeden.versie);
        vermoeden.dezelfde = antwoord.dezelfde();
        vermoeden.reden = antwoord.reden();
        vermoeden.medewerker = Aanroeper.huidig().medewerker();
        vermoeden.beoordeeldOp = dag;
        vermoedens.flush();
        outbox.add(new MogelijkDezelfdeBeoordeeld(zaakId, zaak.gemeentecode(), "AVG 5 lid 1 sub d", vermoeden.andereZaakId,
                antwoord.dezelfde(), dag));
    }
}
