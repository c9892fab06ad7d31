package nl.bredeondersteuning.deadline.zaak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import nl.bredeondersteuning.deadline.regels.Verloop.Klacht;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.events.KlachtAfgehandeld;
import nl.bredeondersteuning.events.KlachtNaarCommissie;
import nl.bredeondersteuning.events.KlachtOntvangen;
import nl.bredeondersteuning.events.KlachtVerdaagd;

/** Leest de klachten in een zaak. */
final class Klachtenlezer {

    private final Map<UUID, Klacht> klachten = new LinkedHashMap<>();

    List<Klacht> alle() {
        return List.copyOf(klachten.values());
    }

    void neem(BeschikkingEvent gebeurtenis) {
        switch (gebeurtenis) {
            case KlachtOntvangen e -> klachten.put(e.klachtId(), new Klacht(e.klachtId(), e.ontvangenOp(), false, List.of(), null));
            case KlachtNaarCommissie e -> klachten.computeIfPresent(e.klachtId(), (id, k) -> new Klacht(id, k.ontvangenOp(), true,
                    k.verdagingen(), k.afgehandeldOp()));
            case KlachtVerdaagd e -> klachten.computeIfPresent(e.klachtId(), (id, k) -> new Klacht(id, k.ontvangenOp(), k.commissie(),
                    Stream.concat(k.verdagingen().stream(), Duur.lees(e.duur()).stream()
                            .map(duur -> new Verlenging(duur, e.artikel()))).toList(), k.afgehandeldOp()));
            case KlachtAfgehandeld e -> klachten.computeIfPresent(e.klachtId(), (id, k) -> new Klacht(id, k.ontvangenOp(), k.commissie(),
                    k.verdagingen(), e.afgehandeldOp()));
            default -> { }
        }
    }
}
