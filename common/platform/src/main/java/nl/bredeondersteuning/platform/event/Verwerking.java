package nl.bredeondersteuning.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.platform.zaak.Gebeurtenissen;
import nl.bredeondersteuning.platform.zaak.Zaak;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Verwerkt één gebeurtenis in de lopende transactie: op haar beurt, of zij wacht; en daarna wat op haar wachtte. */
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

    void verwerk(CloudEvent event, String bericht, Afnemer afnemer) {
        var zaak = zaken.vergrendelOfBegin(event.subject(), event.data().get("gemeentecode").asText());
        var verwacht = zaak.stand().van(afnemer.bron()) + 1;
        if (event.volgnummer() > verwacht) {
            if (wachtkamer.neemOp(event, afnemer.bron(), bericht)) {
                gebeurtenissen.wacht(zaak.id(), 1);
            }
        } else if (event.volgnummer() == verwacht) {
            neem(event, afnemer);
            neemWachtende(zaak, afnemer);
        }
    }

    /** Verwerkt wat na een herstelde of weggelegde gebeurtenis aan de beurt is. */
    void neemWachtende(Zaak zaak, Afnemer afnemer) {
        while (zaak.wachtend() > 0) {
            var volgende = wachtkamer.neemUit(zaak.id(), afnemer.bron(), zaak.stand().van(afnemer.bron()) + 1);
            if (volgende.isEmpty()) {
                return;
            }
            gebeurtenissen.wacht(zaak.id(), -1);
            neem(berichten.lees(volgende.get()), afnemer);
        }
    }

    private void neem(CloudEvent event, Afnemer afnemer) {
        berichten.gebeurtenis(event).ifPresent(afnemer::verwerk);
        gebeurtenissen.verwerkt(event.subject(), afnemer.bron(), event.volgnummer());
    }
}
