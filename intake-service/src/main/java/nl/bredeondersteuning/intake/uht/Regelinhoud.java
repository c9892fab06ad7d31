package nl.bredeondersteuning.intake.uht;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import nl.bredeondersteuning.intake.keuring.Regel;
import nl.bredeondersteuning.intake.persoon.Bsnkluis;

/** Wat er in een regel staat waar een mens naar kijkt: in de database versleuteld. */
@ApplicationScoped
class Regelinhoud {

    private final Bsnkluis kluis;
    private final ObjectMapper json;

    Regelinhoud(Bsnkluis kluis, ObjectMapper json) {
        this.kluis = kluis;
        this.json = json;
    }

    byte[] versleutel(String gemeentecode, Regel regel) {
        try {
            return kluis.versleutel(json.writeValueAsBytes(regel.velden()), gemeentecode);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** De velden op naam; leeg bij een regel die bewaard is voordat haar inhoud bewaard werd. */
    Map<String, String> velden(String gemeentecode, byte[] inhoud) {
        try {
            return inhoud == null ? Map.of() : json.readValue(kluis.ontsleutel(inhoud, gemeentecode), new TypeReference<TreeMap<String, String>>() { });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
