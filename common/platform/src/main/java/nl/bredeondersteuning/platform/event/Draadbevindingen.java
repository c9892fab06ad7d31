package nl.bredeondersteuning.platform.event;

import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.events.EventBevinding;

/** Bevindingen zoals zij over de draad gaan: alleen wat de uitkomst draagt, zonder feiten of woorden over een persoon. */
public final class Draadbevindingen {

    private Draadbevindingen() {
    }

    public static List<EventBevinding> van(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
                .map(bevinding -> new EventBevinding(bevinding.norm(), bevinding.artikel(), bevinding.uitkomst().name())).toList();
    }
}
