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
                      'vingerafdruk', t.vingerafdruk, 'uitersteDatum', t.uiterste_datum)) from termijn t where t.zaak_id = z.id),
              (select jsonb_agg(jsonb_build_object('id', s.id, 'soort', s.soort, 'termijn', s.termijn, 'betreft', s.betreft,
                      'artikel', s.artikel, 'uitersteDatum', s.uiterste_datum, 'signaalOp', s.signaal_op) order by s.signaal_op, s.id)
                 from signaal s where s.zaak_id = z.id and s.ingetrokken_op is null),
              (select jsonb_agg(jsonb_build_object('id', t.id, 'soort', t.soort, 'betreft', t.betreft, 'artikel', t.artikel,
                      'reden', t.reden, 'uitersteDatum', t.uiterste_datum, 'streefdatum', t.streefdatum, 'ontstaanOp', t.ontstaan_op,
                      'medewerker', t.medewerker, 'versie', t.versie) order by t.volgorde, t.id) from taak t where t.zaak_id = z.id),
              jsonb_build_object('agenda', (select jsonb_agg(a.id) from agendapunt a where a.zaak_id = z.id),
                  'wekdag', (select w.dag from wekdag w where w.zaak_id = z.id),
                  'dwangsom', (select jsonb_build_object('termijnEinde', d.termijn_einde, 'ontvangenOp', d.ontvangen_op,
                      'besluitOp', d.besluit_op) from dwangsomstand d where d.zaak_id = z.id)),
              z.id
            from zaak z where z.id = any (?) order by z.id""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Dossiers(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Optional<Dossier> vind(UUID zaakId) {
        return vind(List.of(zaakId)).stream().findFirst();
    }

    List<Dossier> vind(List<UUID> zaken) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(ALLES)) {
            select.setArray(1, verbinding.createArrayOf("uuid", zaken.toArray()));
            var rij = select.executeQuery();
            var dossiers = new ArrayList<Dossier>();
            while (rij.next()) {
                dossiers.add(dossier(rij.getObject(9, UUID.class), rij));
            }
            return dossiers;
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void voegToe(List<ZaakEvent> gebeurtenissen) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(
                "insert into gebeurtenis (zaak_id, gemeentecode, bron, type, data) values (?, ?, ?, ?, ?::jsonb)")) {
            for (var gebeurtenis : gebeurtenissen) {
                insert.setObject(1, gebeurtenis.zaakId());
                insert.setString(2, gebeurtenis.gemeentecode());
                insert.setString(3, EventType.bron(gebeurtenis.getClass()));
                insert.setString(4, EventType.naam(gebeurtenis.getClass()));
                insert.setString(5, json.writeValueAsString(gebeurtenis));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Dossier dossier(UUID zaakId, ResultSet rij) throws SQLException, JsonProcessingException {
        return new Dossier(zaakId, rij.getString(1), rij.getBoolean(2), rij.getLong(3), gebeurtenissen(rij.getString(4)),
                lijst(rij.getString(5), new TypeReference<List<Dossier.Termijnrij>>() { }),
                lijst(rij.getString(6), new TypeReference<List<Dossier.Signaalrij>>() { }),
                lijst(rij.getString(7), new TypeReference<List<Dossier.Taakrij>>() { }), json.readValue(rij.getString(8), Dossier.Vooruit.class));
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
