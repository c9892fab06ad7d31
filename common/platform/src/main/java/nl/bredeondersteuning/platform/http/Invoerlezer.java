package nl.bredeondersteuning.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.platform.handeling.Verzoek;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemException;
import nl.bredeondersteuning.platform.problem.Probleemsoort;

/** Leest de inhoud van een verzoek als record en noemt alle fouten van alle velden in één keer, met het pad van elk veld. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
public class Invoerlezer implements MessageBodyReader<Record> {

    private static final int GROOTSTE = 1024 * 1024;

    private final ObjectMapper json;
    private final ObjectReader boom;
    private final Invoerkeuring keuring;
    private final Verzoek verzoek;

    Invoerlezer(ObjectMapper json, Validator validator, Verzoek verzoek) {
        this.verzoek = verzoek;
        this.json = json;
        this.boom = json.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        this.keuring = new Invoerkeuring(validator);
    }

    @Override
    public boolean isReadable(Class<?> type, Type soort, Annotation[] annotaties, MediaType mediatype) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(Class<Record> type, Type soort, Annotation[] annotaties, MediaType mediatype,
            MultivaluedMap<String, String> kopregels, InputStream inhoud) throws IOException {
        var bytes = inhoud.readNBytes(GROOTSTE + 1);
        if (bytes.length > GROOTSTE) {
            throw Problem.van(Probleemsoort.TE_GROOT, "Het verzoek is groter dan deze handeling toelaat. Stuur minder.").exception();
        }
        var gelezen = lees(bytes);
        var fouten = new ArrayList<InvalidParam>();
        keuring.keur(type, gelezen, "", fouten);
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        var invoer = json.treeToValue(gelezen, type);
        verzoek.inhoud(invoer);
        return invoer;
    }

    private JsonNode lees(byte[] bytes) throws IOException {
        try {
            JsonNode gelezen = boom.readValue(bytes);
            if (gelezen != null && gelezen.isObject()) {
                return gelezen;
            }
            throw geenJson("De inhoud hoort een JSON-object te zijn.");
        } catch (JsonProcessingException fout) {
            var plaats = fout.getLocation();
            throw geenJson("De inhoud is geen leesbare JSON"
                    + (plaats == null ? "." : ": kijk bij regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr() + "."));
        }
    }

    private static ProblemException geenJson(String reden) {
        return Problem.invoer(List.of(new InvalidParam("", "GEEN_JSON", reden))).exception();
    }
}
