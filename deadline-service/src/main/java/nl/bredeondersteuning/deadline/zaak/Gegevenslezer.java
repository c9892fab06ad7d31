package nl.bredeondersteuning.deadline.zaak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.deadline.regels.Verloop;
import nl.bredeondersteuning.events.BrpGeraadpleegd;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.IntakeEvent;
import nl.bredeondersteuning.events.PersoonsgegevensGecorrigeerd;

/** Leest van wie gegevens na te gaan zijn: tot een nieuwe raadpleging niets meer meldt, of iemand ze verbeterde. */
final class Gegevenslezer {

    private final Map<UUID, Verloop.Gegevens> gegevens = new LinkedHashMap<>();

    void neem(IntakeEvent gebeurtenis) {
        switch (gebeurtenis) {
            case BrpGeraadpleegd e -> {
                gegevens.remove(e.persoonId());
                if (e.bevindingen().stream().anyMatch(Gegevenslezer::nagaan)) {
                    gegevens.put(e.persoonId(), new Verloop.Gegevens(e.persoonId(), e.bevindingen().stream()
                            .anyMatch(Gegevenslezer::overleden)));
                }
            }
            case PersoonsgegevensGecorrigeerd e -> gegevens.computeIfPresent(e.persoonId(), (id, bekend) -> bekend.overleden() ? bekend
                    : null);
            default -> { }
        }
    }

    List<Verloop.Gegevens> alle() {
        return List.copyOf(gegevens.values());
    }

    private static boolean nagaan(EventBevinding bevinding) {
        var uitkomst = Uitkomst.valueOf(bevinding.uitkomst());
        return uitkomst != Uitkomst.VOLDAAN && uitkomst != Uitkomst.NIET_VAN_TOEPASSING;
    }

    private static boolean overleden(EventBevinding bevinding) {
        return Uitkomst.VERZET.name().equals(bevinding.uitkomst());
    }
}
