package nl.bredeondersteuning.deadline.zaak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Zaakfeiten;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;

/** Alleen wat er in zaken gebeurde, voor wie vele tegelijk doorrekent en niets schrijft. */
@ApplicationScoped
class Geschiedenissen {

    private static final String SELECT = "select z.id, z.gemeentecode, g.type, g.data from zaak z left join gebeurtenis g on g.zaak_id = z.id"
            + " where z.id = any (?) order by z.id, array_position(array['intake', 'plan', 'beschikking'], g.bron), g.nr";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Geschiedenissen(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Wat deze service van een zaak hoorde, op volgorde. */
    record Geschiedenis(UUID zaakId, String gemeentecode, List<ZaakEvent> gebeurtenissen) {

        Zaakfeiten feiten() {
            return Feitenlezer.lees(gemeentecode, gebeurtenissen);
        }
    }

    /** In de volgorde van de ids. */
    List<Geschiedenis> van(List<UUID> zaken) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            select.setArray(1, verbinding.createArrayOf("uuid", zaken.toArray()));
            var rij = select.executeQuery();
            var gelezen = new LinkedHashMap<UUID, Geschiedenis>();
            while (rij.next()) {
                var gemeentecode = rij.getString(2);
                voegToe(gelezen.computeIfAbsent(rij.getObject(1, UUID.class), id -> new Geschiedenis(id, gemeentecode, new ArrayList<>())), rij);
            }
            return List.copyOf(gelezen.values());
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void voegToe(Geschiedenis geschiedenis, ResultSet rij) throws SQLException, JsonProcessingException {
        var type = rij.getString(3) == null ? null : EventType.vanNaam(rij.getString(3)).orElse(null);
        if (type != null) {
            geschiedenis.gebeurtenissen().add(json.readValue(rij.getString(4), type));
        }
    }
}
