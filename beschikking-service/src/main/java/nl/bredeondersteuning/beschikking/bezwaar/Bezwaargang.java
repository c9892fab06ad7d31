package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Wat voor elke stap in een bezwaar geldt: de zaak is vergrendeld en het bezwaar loopt nog. */
@ApplicationScoped
class Bezwaargang {

    private final Zaken zaken;
    private final Bezwaren bezwaren;

    Bezwaargang(Zaken zaken, Bezwaren bezwaren) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
    }

    Bezwaarstap doe(UUID zaakId, UUID bezwaarId, Function<Bezwaar, Bezwaarstap> stap) {
        zaken.vergrendel(zaakId);
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        return bezwaar.lopend() ? stap.apply(bezwaar) : new Bezwaarstap.PastNiet(bezwaar.voorbij());
    }
}
