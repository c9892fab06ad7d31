package nl.bredeondersteuning.platform.zaak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.problem.Problem;

/** De zaken van deze service. Wie een zaak verandert, vergrendelt eerst haar rij. */
@ApplicationScoped
public class Zaken {

    private static final String KOLOMMEN =
            "id, gemeentecode, versie, stand, afgeschermd, toegang, wachtend, overgeslagen, audit_hash from zaak"
                    + " where id = any (?) order by id";

    private final AgroalDataSource database;
    private final Zaaktransactie transactie;
    private final ObjectMapper json;

    Zaken(AgroalDataSource database, Zaaktransactie transactie, ObjectMapper json) {
        this.database = database;
        this.transactie = transactie;
        this.json = json;
    }

    /** Vergrendelt de zaak tot het eind van de transactie; onbekend of van een andere gemeente geeft 404. */
    public Zaak vergrendel(UUID zaakId) {
        return vergrendelAlsBekend(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception());
    }

    public Optional<Zaak> vergrendelAlsBekend(UUID zaakId) {
        vergrendelBekende(List.of(zaakId));
        return transactie.zaak(zaakId);
    }

    /** Vergrendelt welke van deze zaken de service kent, in de volgorde van hun id: zo wachten twee groepen nooit op elkaar. */
    public void vergrendelBekende(Collection<UUID> zaken) {
        var teVergrendelen = zonderSlot(zaken);
        if (!teVergrendelen.isEmpty()) {
            lees(teVergrendelen, true).forEach(transactie::neemOp);
        }
    }

    private List<UUID> zonderSlot(Collection<UUID> zaken) {
        return zaken.stream().distinct().filter(id -> transactie.zaak(id).isEmpty()).toList();
    }

    /** Leest de zaak zonder slot, om te tonen. */
    public Optional<Zaak> vind(UUID zaakId) {
        return transactie.zaak(zaakId).or(() -> lees(List.of(zaakId), false).stream().findFirst());
    }

    /** Of deze service van de zaak gehoord heeft, van welke gemeente zij ook is. */
    public boolean isBekend(UUID zaakId) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select 1 from bekende_zaak where id = ?")) {
            select.setObject(1, zaakId);
            return select.executeQuery().next();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Begint een zaak, meteen vergrendeld. */
    public Zaak begin(UUID zaakId, String gemeentecode) {
        begin(List.of(zaakId), gemeentecode);
        return transactie.zaak(zaakId).orElseThrow();
    }

    /** Begint zaken in één keer, elk meteen vergrendeld. */
    public void begin(List<UUID> zaken, String gemeentecode) {
        maak(zaken, gemeentecode);
        zaken.forEach(id -> neemOp(id, gemeentecode));
    }

    private void neemOp(UUID zaakId, String gemeentecode) {
        var zaak = new Zaak(zaakId, gemeentecode, true, 1, ZaakStand.LEEG);
        zaak.vul(false, Set.of(), 0, false, null);
        transactie.neemOp(zaak);
    }

    /** Vergrendelt de zaken, of begint wie deze service door een gebeurtenis voor het eerst hoort. */
    public void vergrendelOfBegin(Collection<UUID> zaken, String gemeentecode) {
        vergrendelBekende(zaken);
        var nieuw = zonderSlot(zaken).stream().sorted().toList();
        if (!nieuw.isEmpty()) {
            maak(nieuw, gemeentecode);
            vergrendelBekende(nieuw);
        }
    }

    /** One statement for one case; for many, statements that the driver can send together. */
    private void maak(List<UUID> zaken, String gemeentecode) {
        try (var verbinding = database.getConnection()) {
            if (zaken.size() == 1) {
                voegToe(verbinding, "with bekend as (insert into bekende_zaak (id) values (?) on conflict do nothing)"
                        + " insert into zaak (id, gemeentecode) values (?, ?) on conflict do nothing", zaken, id -> List.of(id, id, gemeentecode));
            } else {
                voegToe(verbinding, "insert into bekende_zaak (id) values (?) on conflict do nothing", zaken, List::of);
                voegToe(verbinding, "insert into zaak (id, gemeentecode) values (?, ?) on conflict do nothing", zaken,
                        id -> List.of(id, gemeentecode));
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void voegToe(Connection verbinding, String sql, List<UUID> zaken, Function<UUID, List<?>> waarden) throws SQLException {
        try (var insert = verbinding.prepareStatement(sql)) {
            for (var zaakId : zaken) {
                var rij = waarden.apply(zaakId);
                for (var plaats = 0; plaats < rij.size(); plaats++) {
                    insert.setObject(plaats + 1, rij.get(plaats));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Zaak> lees(List<UUID> zaken, boolean metSlot) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select " + KOLOMMEN + (metSlot ? " for update" : ""))) {
            select.setArray(1, verbinding.createArrayOf("uuid", zaken.toArray()));
            var rij = select.executeQuery();
            var gelezen = new ArrayList<Zaak>();
            while (rij.next()) {
                gelezen.add(zaak(rij, metSlot));
            }
            return gelezen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Zaak zaak(ResultSet rij, boolean metSlot) throws SQLException {
        var zaak = new Zaak(rij.getObject(1, UUID.class), rij.getString(2), metSlot, rij.getLong(3), stand(rij.getString(4)));
        var toegang = Arrays.stream((String[]) rij.getArray(6).getArray()).collect(Collectors.toUnmodifiableSet());
        zaak.vul(rij.getBoolean(5), toegang, rij.getInt(7), rij.getBoolean(8), rij.getBytes(9));
        return zaak;
    }

    private ZaakStand stand(String tekst) {
        try {
            return ZaakStand.van(json.readValue(tekst, new TypeReference<Map<String, Long>>() { }));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("The stand of a case is unreadable", fout);
        }
    }
}
