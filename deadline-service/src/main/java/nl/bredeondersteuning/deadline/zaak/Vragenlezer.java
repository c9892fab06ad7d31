package nl.bredeondersteuning.deadline.zaak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.deadline.regels.Verloop.Vraag;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.MachtigingGewijzigd;

/** Leest waar een mens nog iets van moet vinden, tot hij dat deed. */
final class Vragenlezer {

    private final Map<UUID, Vraag> machtigingen = new LinkedHashMap<>();

    void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case MachtigingGewijzigd e -> {
                machtigingen.remove(e.machtigingId());
                if ("bewijs gevraagd".equals(e.stand())) {
                    machtigingen.put(e.machtigingId(), new Vraag(Taaksoort.MACHTIGING_NAGAAN, e.machtigingId(), e.artikel(),
                            "Om een schriftelijke machtiging is gevraagd; tot zij gezien is, gaan er geen brieven naar de gemachtigde."));
                }
            }
            default -> { }
        }
    }

    List<Vraag> alle() {
        return List.copyOf(machtigingen.values());
    }
}
