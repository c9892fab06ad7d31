package nl.bredeondersteuning.beschikking.beroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Beroepsbehandeling;
import nl.bredeondersteuning.beschikking.besluit.BesluitVernietigen;
import nl.bredeondersteuning.events.BeroepAfgesloten;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast hoe een beroep afliep; een gegrond beroep vernietigt het besluit, en de rechter kan een nieuw besluit opdragen (Awb 8:70, 8:72). */
@ApplicationScoped
public class BeroepAfsluiten {

    private final Zaken zaken;
    private final Beroepen beroepen;
    private final BesluitVernietigen vernietigen;
    private final Outbox outbox;

    BeroepAfsluiten(Zaken zaken, Beroepen beroepen, BesluitVernietigen vernietigen, Outbox outbox) {
        this.zaken = zaken;
        this.beroepen = beroepen;
        this.vernietigen = vernietigen;
        this.outbox = outbox;
    }

    /** De uitkomst, wanneer de uitspraak is verzonden, en bij een gegrond beroep wat de rechter bepaalde. */
    public record Opdracht(Beroepuitkomst uitkomst, LocalDate verzondenOp, Rechtersopdracht opdracht, String tekst, LocalDate uiterlijk) {
    }

    /** @return of het beroep nog liep */
    @Transactional
    public boolean sluitAf(UUID zaakId, UUID beroepId, Opdracht opdracht, LocalDate dag) {
        zaken.vergrendel(zaakId);
        var beroep = beroepen.in(zaakId, beroepId);
        if (!beroep.loopt()) {
            return false;
        }
        beroep.uitkomst = opdracht.uitkomst();
        beroep.verzondenOp = opdracht.verzondenOp();
        beroep.opdracht = opdracht.opdracht();
        beroep.opdrachtTekst = opdracht.tekst();
        beroep.nieuwBesluitUiterlijk = uiterlijk(beroep, opdracht);
        beroep.afgeslotenOp = dag;
        var nieuw = opdracht.opdracht() == Rechtersopdracht.NIEUW_BESLUIT;
        if (nieuw && beroep.besluitId != null) {
            vernietigen.vernietig(zaakId, beroep.besluitId);
        }
        outbox.add(new BeroepAfgesloten(zaakId, beroep.gemeentecode, opdracht.uitkomst() == Beroepuitkomst.INGETROKKEN ? "Awb 6:21"
                : "Awb 8:70", beroepId, beroep.besluitId, opdracht.uitkomst().label(), nieuw, beroep.nieuwBesluitUiterlijk,
                opdracht.verzondenOp()));
        return true;
    }

    /** Awb 8:55d lid 1: noemt de rechter geen dag bij niet tijdig beslissen, dan zijn het twee weken. */
    private static LocalDate uiterlijk(Beroep beroep, Opdracht opdracht) {
        if (opdracht.opdracht() != Rechtersopdracht.NIEUW_BESLUIT || opdracht.uiterlijk() != null) {
            return opdracht.uiterlijk();
        }
        return beroep.soort == Beroepsoort.NIET_TIJDIG ? Beroepsbehandeling.alsnogUiterlijk(opdracht.verzondenOp()) : null;
    }
}
