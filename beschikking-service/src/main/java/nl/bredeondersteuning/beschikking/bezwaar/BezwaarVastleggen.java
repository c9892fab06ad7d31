package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /**
     * Wat binnenkwam.
     *
     * @param onderdelen de voorzieningen van het besluit waartegen het is gericht; leeg als dat het hele besluit is
     * @param gepostOp leeg als er geen poststempel bekend is
     */
    public record Opdracht(UUID besluitId, Set<UUID> onderdelen, LocalDate gepostOp) {
    }

    @Transactional
    public UUID legVast(UUID zaakId, Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var besluit = besluiten.in(zaakId, opdracht.besluitId());
        var toets = Bezwaartermijn.toets(besluit.vastgesteldOp(), besluit.bekendgemaaktOp(), dag, opdracht.gepostOp());
        var bezwaar = new Bezwaar();
        bezwaar.id = UUID.randomUUID();
        bezwaar.zaakId = zaakId;
        bezwaar.gemeentecode = zaak.gemeentecode();
        bezwaar.besluitId = besluit.id();
        bezwaar.onderdelen = besluit.delen().stream().filter(deel -> opdracht.onderdelen().contains(deel.voorzieningId()))
                .map(deel -> new Bezwaaronderdeel(deel.voorzieningId(), deel.soort().label(), deel.omschrijving())).toList();
        bezwaar.ontvangenOp = dag;
        bezwaar.gepostOp = opdracht.gepostOp();
        bezwaar.tijdig = !toets.houdtTegen();
        bezwaar.bevindingen = List.of(toets);
        bezwaar.commissie = profiel.uitvoering().bezwaarMetCommissie();
        bezwaren.persist(bezwaar);
        outbox.add(new BezwaarOntvangen(zaakId, bezwaar.gemeentecode, toets.artikel(), bezwaar.id, besluit.id(), besluit.soort().label(),
                dag, bezwaar.tijdig, bezwaar.commissie, Bezwaaronderdeel.overDeDraad(bezwaar.onderdelen)));
        return bezwaar.id;
    }
}
