package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.termijn.Termijnstand;
import nl.bredeondersteuning.events.IngebrekestellingOntvangen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een ingebrekestelling vast en of zij te vroeg is; na een geldige verandert een tweede niets (Awb 4:17 lid 3). */
@ApplicationScoped
public class IngebrekestellingVastleggen {

    private final Zaken zaken;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Termijnstand termijnen;
    private final Outbox outbox;

    IngebrekestellingVastleggen(Zaken zaken, Ingebrekestellingen ingebrekestellingen, Termijnstand termijnen, Outbox outbox) {
        this.zaken = zaken;
        this.ingebrekestellingen = ingebrekestellingen;
        this.termijnen = termijnen;
        this.outbox = outbox;
    }

    /** @return leeg als de beslistermijn in deze zaak niet loopt */
    @Transactional
    public Optional<UUID> legVast(UUID zaakId, LocalDate ontvangenOp) {
        var zaak = zaken.vergrendel(zaakId);
        return termijnen.van(zaakId, Termijnsoort.BESLISTERMIJN_AWB).map(Termijnstand.Loopt::laatsteDag)
                .map(einde -> bewaar(zaakId, zaak.gemeentecode(), einde, ontvangenOp));
    }

    private UUID bewaar(UUID zaakId, String gemeentecode, LocalDate einde, LocalDate ontvangenOp) {
        var nieuw = new Ingebrekestelling();
        nieuw.id = UUID.randomUUID();
        nieuw.zaakId = zaakId;
        nieuw.gemeentecode = gemeentecode;
        nieuw.termijn = Termijnsoort.BESLISTERMIJN_AWB.label();
        nieuw.termijnEinde = einde;
        nieuw.ontvangenOp = ontvangenOp;
        nieuw.prematuur = !ontvangenOp.isAfter(einde);
        nieuw.telt = ingebrekestellingen.geldig(zaakId).isEmpty();
        ingebrekestellingen.persist(nieuw);
        if (nieuw.telt) {
            outbox.add(new IngebrekestellingOntvangen(zaakId, gemeentecode, "Awb 4:17 lid 3", nieuw.id, nieuw.termijn, einde, ontvangenOp,
                    nieuw.prematuur));
        }
        return nieuw.id;
    }
}
