package nl.bredeondersteuning.beschikking.beroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Beroepsbehandeling;
import nl.bredeondersteuning.beschikking.besluit.BesluitZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.dwangsom.IngebrekestellingZoeken;
import nl.bredeondersteuning.events.BeroepIngesteld;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt vast dat de rechter een beroep meldde: tegen een besluit, of tegen niet tijdig beslissen (Awb 6:2, 6:12, 8:1). */
@ApplicationScoped
public class BeroepVastleggen {

    private final Zaken zaken;
    private final Beroepen beroepen;
    private final Waartegen waartegen;
    private final Outbox outbox;

    BeroepVastleggen(Zaken zaken, Beroepen beroepen, Waartegen waartegen, Outbox outbox) {
        this.zaken = zaken;
        this.beroepen = beroepen;
        this.waartegen = waartegen;
        this.outbox = outbox;
    }

    /** Wat de rechter meldde; bij niet tijdig beslissen op een bezwaar hoort het bezwaar. */
    public record Opdracht(Beroepsoort soort, UUID besluitId, UUID bezwaarId, String gerecht, String zaaknummer, LocalDate ingesteldOp) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Opdracht opdracht, LocalDate dag) {
        var beroep = new Beroep();
        beroep.id = UUID.randomUUID();
        beroep.zaakId = zaakId;
        beroep.gemeentecode = zaken.vergrendel(zaakId).gemeentecode();
        beroep.soort = opdracht.soort();
        beroep.besluitId = opdracht.besluitId();
        beroep.bezwaarId = opdracht.bezwaarId();
        beroep.gerecht = opdracht.gerecht();
        beroep.zaaknummer = opdracht.zaaknummer();
        beroep.ingesteldOp = opdracht.ingesteldOp();
        beroep.gemeldOp = dag;
        beroep.bevindingen = waartegen.toets(zaakId, opdracht);
        beroep.vastgelegdDoor = Aanroeper.huidig().medewerker();
        beroepen.persist(beroep);
        outbox.add(new BeroepIngesteld(zaakId, beroep.gemeentecode, beroep.soort.artikel(), beroep.id, beroep.besluitId,
                beroep.soort.label(), beroep.ingesteldOp, dag));
        return beroep.id;
    }

    /** Het besluit of bezwaar bestaat in deze zaak, en wat de gemeente over het beroep weet. */
    @ApplicationScoped
    static class Waartegen {

        private final BesluitZoeken besluiten;
        private final BezwaarZoeken bezwaren;
        private final IngebrekestellingZoeken ingebrekestellingen;

        Waartegen(BesluitZoeken besluiten, BezwaarZoeken bezwaren, IngebrekestellingZoeken ingebrekestellingen) {
            this.besluiten = besluiten;
            this.bezwaren = bezwaren;
            this.ingebrekestellingen = ingebrekestellingen;
        }

        List<Bevinding> toets(UUID zaakId, Opdracht opdracht) {
            if (opdracht.besluitId() != null) {
                besluiten.in(zaakId, opdracht.besluitId());
            }
            if (opdracht.bezwaarId() != null) {
                bezwaren.in(zaakId, opdracht.bezwaarId());
            }
            return opdracht.soort() != Beroepsoort.NIET_TIJDIG ? List.of() : List.of(Beroepsbehandeling.nietTijdig(
                    ingebrekestellingen.geldig(zaakId).orElse(null), opdracht.ingesteldOp()));
        }
    }
}
