package nl.bredeondersteuning.beschikking.klacht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Klachtbehandeling;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Wat voor elke stap in een klacht geldt: de zaak is vergrendeld, de klacht loopt, en de behandelaar was er niet bij (Awb 9:7 lid 1). */
@ApplicationScoped
class Behandeling {

    private final Zaken zaken;
    private final Klachten klachten;

    Behandeling(Zaken zaken, Klachten klachten) {
        this.zaken = zaken;
        this.klachten = klachten;
    }

    Klachtstap doe(UUID zaakId, UUID klachtId, Consumer<Klacht> stap) {
        return doe(zaakId, klachtId, klacht -> List.of(), stap);
    }

    /** @param toets wat bovendien getoetst wordt; hier kan ook een verouderde versie de stap afbreken */
    Klachtstap doe(UUID zaakId, UUID klachtId, Function<Klacht, List<Bevinding>> toets, Consumer<Klacht> stap) {
        zaken.vergrendel(zaakId);
        var klacht = klachten.in(zaakId, klachtId);
        var getoetst = toets.apply(klacht);
        if (!klacht.loopt()) {
            return new Klachtstap.AlAfgehandeld();
        }
        var alle = Stream.concat(Stream.of(nietBetrokken(klacht)), getoetst.stream()).toList();
        if (alle.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Klachtstap.Verzet(alle);
        }
        stap.accept(klacht);
        return new Klachtstap.Gezet(klachtId);
    }

    static Bevinding nietBetrokken(Klacht klacht) {
        return Klachtbehandeling.nietBetrokken(klacht.betrokkenen, Aanroeper.huidig().medewerker());
    }
}
