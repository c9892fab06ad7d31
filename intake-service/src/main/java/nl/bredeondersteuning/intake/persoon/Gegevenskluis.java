package nl.bredeondersteuning.intake.persoon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bewaart persoonsgegevens versleuteld, als JSON, gebonden aan de gemeente. */
@ApplicationScoped
public class Gegevenskluis {

    private final Bsnkluis kluis;
    private final ObjectMapper json;

    Gegevenskluis(Bsnkluis kluis, ObjectMapper json) {
        this.kluis = kluis;
        this.json = json;
    }

    public String sleutelId() {
        return kluis.sleutelId();
    }

    public byte[] versleutel(Object gegevens, String gemeentecode) {
        try {
            return kluis.versleutel(json.writeValueAsBytes(gegevens), gemeentecode);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Personal data cannot be written", fout);
        }
    }

    public JsonNode lees(byte[] versleuteld, String gemeentecode) {
        try {
            return json.readTree(kluis.ontsleutel(versleuteld, gemeentecode));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
