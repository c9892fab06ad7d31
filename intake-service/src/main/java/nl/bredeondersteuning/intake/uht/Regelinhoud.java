package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;

/** Wat er in een regel staat waar een mens naar kijkt: in de database versleuteld. */
@ApplicationScoped
class Regelinhoud {

    private final Gegevenskluis kluis;

    Regelinhoud(Gegevenskluis kluis) {
        this.kluis = kluis;
    }

    byte[] versleutel(String gemeentecode, Regel regel) {
        return kluis.versleutel(regel.velden(), gemeentecode);
    }

    /** De velden op naam; leeg bij een regel waarvan niets bewaard is. */
    Map<String, String> velden(String gemeentecode, byte[] inhoud) {
        var velden = new TreeMap<String, String>();
        if (inhoud != null) {
            kluis.lees(inhoud, gemeentecode).properties().forEach(veld -> velden.put(veld.getKey(), veld.getValue().asText()));
        }
        return velden;
    }
}
