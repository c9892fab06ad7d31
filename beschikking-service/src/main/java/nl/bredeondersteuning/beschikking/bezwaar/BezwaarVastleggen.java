package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Bezwaartermijn;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.besluit.BesluitZoeken;
import nl.bredeondersteuning.events.BezwaarOntvangen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt een bezwaar vast dat vandaag ontvangen is, en of het op tijd is (Awb 6:7 tot en met 6:10). */
@ApplicationScoped
public class BezwaarVastleggen {

    private final Zaken zaken;
    private final Bezwaren bezwaren;
    private final BesluitZoeken besluiten;
    private final Outbox outbox;

    BezwaarVastleggen(Zaken zaken, Bezwaren bezwaren, BesluitZoeken besluiten, Outbox outbox) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
        this.besluiten = besluiten;
        this.outbox = outbox;
    }

    /** @param gepostOp leeg als er geen poststempel bekend is */
    @Transactional
    public UUID legVast(UUID zaakId, UUID besluitId, LocalDate gepostOp, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var besluit = besluiten.in(zaakId, besluitId);
        var toets = Bezwaartermijn.toets(besluit.vastgesteldOp(), besluit.bekendgemaaktOp(), dag, gepostOp);
        var bezwaar = new Bezwaar();
        bezwaar.id = UUID.randomUUID();
        bezwaar.zaakId = zaakId;
        bezwaar.gemeentecode = zaak.gemeentecode();
        bezwaar.besluitId = besluitId;
        bezwaar.ontvangenOp = dag;
        bezwaar.gepostOp = gepostOp;
        bezwaar.tijdig = !toets.houdtTegen();
        bezwaar.bevindingen = List.of(toets);
        bezwaar.commissie = profiel.uitvoering().bezwaarMetCommissie();
        bezwaren.persist(bezwaar);
        outbox.add(new BezwaarOntvangen(zaakId, bezwaar.gemeentecode, toets.artikel(), bezwaar.id, besluitId, besluit.soort().label(), dag,
                bezwaar.tijdig, bezwaar.commissie));
        return bezwaar.id;
    }
}
