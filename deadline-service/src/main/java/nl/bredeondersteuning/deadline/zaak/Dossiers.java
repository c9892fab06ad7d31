package nl.bredeondersteuning.deadline.zaak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.EventType;
import nl.bredeondersteuning.events.ZaakEvent;

/** De dossiers: alles van een zaak in één vraag aan de database, en wat erbij komt. */
@ApplicationScoped
class Dossiers {

    private static final String ALLES = """
            select z.gemeentecode, z.afgeschermd, z.versie,
              (select jsonb_agg(jsonb_build_object('type', g.type, 'data', g.data)
                      order by array_position(array['intake', 'plan', 'beschikking'], g.bron), g.nr)
                 from gebeurtenis g where g.zaak_id = z.id),
              (select jsonb_agg(jsonb_build_object('soort', t.soort, 'betreft', t.betreft, 'status', t.status,
                      'vingerafdruk', t.vingerafdruk)) from termijn t where t.zaak_id = z.id),
              (select jsonb_agg(jsonb_build_object('id', s.id, 'soort', s.soort, 'termijn', s.termijn, 'betreft', s.betreft,
                      'artikel', s.artikel, 'uitersteDatum', s.uiterste_datum, 'signaalOp', s.signaal_op) order by s.signaal_op, s.id)
                 from signaal s where s.zaak_id = z.id and s.ingetrokken_op is null),
              (select jsonb_agg(jsonb_build_object('id', t.id, 'soort', t.soort, 'betreft', t.betreft, 'artikel', t.artikel,
                      'reden', t.reden, 'uitersteDatum', t.uiterste_datum, 'streefdatum', t.streefdatum, 'ontstaanOp', t.ontstaan_op)
                      order by t.volgorde, t.id) from taak t where t.zaak_id = z.id)
            from zaak z where z.id = ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Dossiers(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Optional<Dossier> vind(UUID zaakId) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(ALLES)) {
            select.setObject(1, zaakId);
            var rij = select.executeQuery();
            return rij.next() ? Optional.of(dossier(zaakId, rij)) : Optional.empty();
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void voegToe(ZaakEvent gebeurtenis) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(
                "insert into gebeurtenis (zaak_id, gemeentecode, bron, type, data) values (?, ?, ?, ?, ?::jsonb)")) {
            insert.setObject(1, gebeurtenis.zaakId());
            insert.setString(2, gebeurtenis.gemeentecode());
            insert.setString(3, EventType.bron(gebeurtenis.getClass()));
            insert.setString(4, EventType.naam(gebeurtenis.getClass()));
            insert.setString(5, json.writeValueAsString(gebeurtenis));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Dossier dossier(UUID zaakId, ResultSet rij) throws SQLException, JsonProcessingException {
        return new Dossier(zaakId, rij.getString(1), rij.getBoolean(2), rij.getLong(3), gebeurtenissen(rij.getString(4)),
                lijst(rij.getString(5), new TypeReference<List<Dossier.Termijnrij>>() { }),
                lijst(rij.getString(6), new TypeReference<List<Dossier.Signaalrij>>() { }),
                lijst(rij.getString(7), new TypeReference<List<Dossier.Taakrij>>() { }));
    }

    private <T> List<T> lijst(String tekst, TypeReference<List<T>> soort) throws JsonProcessingException {
        return tekst == null ? List.of() : json.readValue(tekst, soort);
    }

    private List<ZaakEvent> gebeurtenissen(String tekst) throws JsonProcessingException {
        var gelezen = new ArrayList<ZaakEvent>();
        if (tekst == null) {
            return gelezen;
        }
        for (JsonNode deel : json.readTree(tekst)) {
            var type = EventType.vanNaam(deel.get("type").asText());
            if (type.isPresent()) {
                gelezen.add(json.treeToValue(deel.get("data"), type.get()));
            }
        }
        return gelezen;
    }
}
