package nl.bredeondersteuning.local.demonstratie;

import java.time.LocalDate;
import java.util.List;

/** De verhalen van de demonstratie, zoals zij tot en met 24 november 2026 verliepen. */
final class Verhalen {

    static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    private Verhalen() {
    }

    static List<Verhaal> alle() {
        return List.of(Aanvraagverhalen.samira(), Aanvraagverhalen.daan(), Aanvraagverhalen.lina(), Aanvraagverhalen.marco(),
                Aanvraagverhalen.femke(), Planverhalen.hendrik(), Planverhalen.peter(), Planverhalen.aylin(), Planverhalen.rachid(),
                Aanvraagverhalen.joyce(), Slotverhalen.kevin(), Slotverhalen.wilma(), Slotverhalen.gerda(), Slotverhalen.ineke());
    }
}
