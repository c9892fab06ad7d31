package nl.bredeondersteuning.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.zaak.Gebeurtenissen;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Verwerkt gebeurtenissen van één gemeente in de lopende transactie: elke op haar beurt, of zij wacht; en daarna wat op haar wachtte. */
@ApplicationScoped
class Verwerking {

    private final Zaken zaken;
    private final Gebeurtenissen gebeurtenissen;
    private final Wachtkamer wachtkamer;
    private final Berichten berichten;

    Verwerking(Zaken zaken, Gebeurtenissen gebeurtenissen, Wachtkamer wachtkamer, Berichten berichten) {
        this.zaken = zaken;
        this.gebeurtenissen = gebeurtenissen;
        this.wachtkamer = wachtkamer;
        this.berichten = berichten;
    }

    void verwerk(List<Ontvangst> ontvangen, Afnemer afnemer) {
        zaken.vergrendelOfBegin(ontvangen.stream().map(ontvangst -> ontvangst.event().subject()).toList(), ontvangen.getFirst().gemeentecode());
        var beurt = new ArrayList<ZaakEvent>();
        ontvangen.forEach(ontvangst -> neemOp(ontvangst, afnemer.bron(), beurt));
        geef(beurt, afnemer);
    }

    /** Verwerkt wat na een herstelde of weggelegde gebeurtenis aan de beurt is. */
    void neemWachtende(Zaak zaak, Afnemer afnemer) {
        var beurt = new ArrayList<ZaakEvent>();
        neemWachtende(zaak, afnemer.bron(), beurt);
        geef(beurt, afnemer);
    }

    private void neemOp(Ontvangst ontvangst, String bron, List<ZaakEvent> beurt) {
        var zaak = zaken.vergrendel(ontvangst.event().subject());
        var verwacht = zaak.stand().van(bron) + 1;
        if (ontvangst.event().volgnummer() > verwacht) {
            if (wachtkamer.neemOp(ontvangst.event(), bron, ontvangst.bericht())) {
                gebeurtenissen.wacht(zaak.id(), 1);
            }
        } else if (ontvangst.event().volgnummer() == verwacht) {
            neem(ontvangst.event(), bron, beurt);
            neemWachtende(zaak, bron, beurt);
        }
    }

    private void neemWachtende(Zaak zaak, String bron, List<ZaakEvent> beurt) {
        while (zaak.wachtend() > 0) {
            var volgende = wachtkamer.neemUit(zaak.id(), bron, zaak.stand().van(bron) + 1);
            if (volgende.isEmpty()) {
                return;
            }
            gebeurtenissen.wacht(zaak.id(), -1);
            neem(berichten.lees(volgende.get()), bron, beurt);
        }
    }

    private void neem(CloudEvent event, String bron, List<ZaakEvent> beurt) {
        berichten.gebeurtenis(event).ifPresent(beurt::add);
        gebeurtenissen.verwerkt(event.subject(), bron, event.volgnummer());
    }

    private static void geef(List<ZaakEvent> beurt, Afnemer afnemer) {
        if (!beurt.isEmpty()) {
            afnemer.verwerk(beurt);
        }
    }
}
