package nl.bredeondersteuning.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;

/** Leest een record uit wat niet als verzoek kwam, zoals een rij van een bestand, met dezelfde eisen als aan een verzoek. */
@ApplicationScoped
public class Rijlezer {

    private final ObjectMapper json;
    private final Invoerkeuring keuring;

    Rijlezer(ObjectMapper json, Validator validator) {
        this.json = json;
        this.keuring = new Invoerkeuring(validator);
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 met alle fouten tegelijk */
    public <T extends Record> T lees(Class<T> type, JsonNode rij) {
        var fouten = new ArrayList<InvalidParam>();
        keuring.keur(type, rij, "", fouten);
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        try {
            return json.treeToValue(rij, type);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("A row that was found right cannot be read", fout);
        }
    }
}
