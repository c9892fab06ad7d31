package nl.bredeondersteuning.platform.uitdraai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Draait van elk deel elke rij uit, met de namen van de API (AVG 15). */
@ApplicationScoped
public class Uitdraai {

    private static final Pattern STREEPJE = Pattern.compile("_([a-z])");

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Uitdraai(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Een deel met zijn rijen, zoals ze zijn vastgelegd. */
    public record Onderdeel(String deel, String naam, JsonNode rijen) {
    }

    /** @param leesbaar wat er met elke rij nog moet gebeuren voor een mens haar leest; zij heeft nog de namen van de kolommen */
    public List<Onderdeel> draaiUit(List<Deel> delen, UUID persoonId, List<UUID> zaken, UnaryOperator<ObjectNode> leesbaar) {
        var onderdelen = new ArrayList<Onderdeel>();
        try (var verbinding = database.getConnection()) {
            for (var deel : delen) {
                onderdelen.add(new Onderdeel(camel(deel.tabel()), deel.naam(), rijen(verbinding, deel, persoonId, zaken, leesbaar)));
            }
            return onderdelen;
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private JsonNode rijen(Connection verbinding, Deel deel, UUID persoonId, List<UUID> zaken, UnaryOperator<ObjectNode> leesbaar)
            throws SQLException, JsonProcessingException {
        try (var select = verbinding.prepareStatement(deel.vraag())) {
            select.setObject(1, persoonId);
            select.setArray(2, verbinding.createArrayOf("uuid", zaken.toArray()));
            select.setArray(3, verbinding.createArrayOf("text", deel.zonder()));
            var uitkomst = select.executeQuery();
            uitkomst.next();
            var rijen = json.createArrayNode();
            json.readTree(uitkomst.getString(1)).forEach(rij -> rijen.add(metNamenVanDeApi(leesbaar.apply((ObjectNode) rij))));
            return rijen;
        }
    }

    private ObjectNode metNamenVanDeApi(ObjectNode rij) {
        var klaar = json.createObjectNode();
        rij.properties().forEach(veld -> klaar.set(camel(veld.getKey()), veld.getValue()));
        return klaar;
    }

    private static String camel(String naam) {
        return STREEPJE.matcher(naam).replaceAll(deel -> deel.group(1).toUpperCase());
    }
}
