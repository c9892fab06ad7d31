package nl.bredeondersteuning.intake.uitdraai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;

/** Draait alles uit wat deze service over één persoon bewaart (AVG 15): van elk deel elke rij, en niets van een ander. */
@ApplicationScoped
class PersoonUitdraaien {

    private static final List<String> TECHNIEK = List.of("versie", "nr", "sleutel_id");
    private static final List<String> VERSLEUTELD = List.of("oud", "inhoud");
    private static final List<String> NUMMER = List.of("bsn", "burgerservicenummer");
    private static final List<String> ADRES = List.of("straat", "huisnummer", "huisletter", "toevoeging", "postcode", "woonplaats",
            "adresregels",
            "adres", "adresregel1", "adresregel2", "adresregel3", "land", "verblijfplaats");
    private static final Pattern STREEPJE = Pattern.compile("_([a-z])");

    private final AgroalDataSource database;
    private final Gegevenskluis kluis;
    private final ObjectMapper json;

    PersoonUitdraaien(AgroalDataSource database, Gegevenskluis kluis, ObjectMapper json) {
        this.database = database;
        this.kluis = kluis;
        this.json = json;
    }

    /** Over wie, welke zaken hij zelf aanvroeg, en of zijn adres geheim is: dan staat het alleen op een brief. */
    record Vraag(UUID persoonId, List<UUID> zaken, boolean geheimhouding) {
    }

    /** @return per deel de rijen */
    Map<String, Object> draaiUit(Vraag vraag) {
        var delen = new TreeMap<String, Object>();
        try (var verbinding = database.getConnection()) {
            for (var deel : Deel.values()) {
                delen.put(camel(deel.tabel()), rijen(verbinding, deel, vraag));
            }
            return delen;
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private JsonNode rijen(Connection verbinding, Deel deel, Vraag vraag) throws SQLException, JsonProcessingException {
        try (var select = verbinding.prepareStatement(deel.vraag())) {
            select.setObject(1, vraag.persoonId());
            select.setArray(2, verbinding.createArrayOf("uuid", vraag.zaken().toArray()));
            select.setArray(3, verbinding.createArrayOf("text", Stream.concat(TECHNIEK.stream(), deel.technisch().stream()).toArray()));
            var uitkomst = select.executeQuery();
            uitkomst.next();
            var rijen = json.createArrayNode();
            json.readTree(uitkomst.getString(1)).forEach(rij -> rijen.add(leesbaar((ObjectNode) rij, vraag.geheimhouding())));
            return rijen;
        }
    }

    /** Opens what is kept encrypted, and gives the columns the names of the API. */
    private ObjectNode leesbaar(ObjectNode rij, boolean geheim) {
        var leesbaar = json.createObjectNode();
        rij.properties().forEach(veld -> leesbaar.set(camel(veld.getKey()), VERSLEUTELD.contains(veld.getKey()) && !veld.getValue().isNull()
                ? kluis.lees(HexFormat.of().parseHex(veld.getValue().asText().substring(2)), rij.path("gemeentecode").asText())
                : veld.getValue()));
        haalWeg(leesbaar, NUMMER);
        if (geheim) {
            haalWeg(leesbaar, ADRES);
        }
        return leesbaar;
    }

    private static void haalWeg(ObjectNode rij, List<String> namen) {
        namen.forEach(naam -> rij.findParents(naam).forEach(ouder -> ((ObjectNode) ouder).remove(naam)));
    }

    private static String camel(String naam) {
        return STREEPJE.matcher(naam).replaceAll(deel -> deel.group(1).toUpperCase());
    }
}
