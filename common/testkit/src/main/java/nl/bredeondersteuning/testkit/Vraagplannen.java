package nl.bredeondersteuning.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Hoe de database de vragen beantwoordt die een service haar in de tests stelde (DESIGN 7: geen lijst leest een groeiende tabel van voor tot
 * achter). De planner mag alleen van voor tot achter lezen als er geen index is die kan dienen, dus het hangt niet af van hoeveel er in staat.
 */
public final class Vraagplannen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLAATS = Pattern.compile("(\\w+)\\s*(=|<>)\\s*\\$\\d+");
    private static final Pattern WAARDE = Pattern.compile("\\((\\w+) (=|<>) ('[^']*')::text\\)");
    private static final String GESTELD = "select distinct query from pg_stat_statements s join pg_roles r on r.oid = s.userid"
            + " where s.dbid = (select oid from pg_database where datname = current_database()) and r.rolname = '%s'"
            + " and query ~* '^[(\\s]*(select|with|update|delete)' and query !~ 'pg_catalog|set_config'";

    private Vraagplannen() {
    }

    /** @return elke vraag waarvoor geen index kan dienen, met de tabellen die zij van voor tot achter leest */
    public static Map<String, Set<String>> zonderIndex(String service) throws SQLException {
        var zonder = new TreeMap<String, Set<String>>();
        try (var verbinding = Testdatabase.beheer(service); var opdracht = verbinding.createStatement()) {
            var rol = service + "_app";
            var vragen = gesteld(opdracht, rol);
            var deelindexen = deelindexen(opdracht);
            opdracht.execute("set role " + rol);
            opdracht.execute("set enable_seqscan = off");
            for (var vraag : vragen) {
                var gelezen = gelezen(verbinding, deelindexen, vraag);
                if (!gelezen.isEmpty()) {
                    zonder.put(vraag, Set.copyOf(gelezen));
                }
            }
        }
        return zonder;
    }

    private static List<String> gesteld(Statement opdracht, String rol) throws SQLException {
        try (var rijen = opdracht.executeQuery(GESTELD.formatted(rol))) {
            var vragen = new ArrayList<String>();
            while (rijen.next()) {
                vragen.add(rijen.getString(1));
            }
            if (vragen.isEmpty()) {
                throw new IllegalStateException("No question of " + rol + " was seen, so nothing can be said of its indexes");
            }
            return vragen;
        }
    }

    /** Van voor tot achter gelezen tabellen; een constante die parameter werd, krijgt daarvoor de waarde waarvoor een deelindex er is. */
    private static List<String> gelezen(Connection verbinding, Map<String, String> deelindexen, String vraag) throws SQLException {
        var gelezen = new ArrayList<String>();
        verzamel(plan(verbinding, vraag), gelezen);
        if (gelezen.isEmpty()) {
            return gelezen;
        }
        gelezen.clear();
        verzamel(plan(verbinding, PLAATS.matcher(vraag).replaceAll(plek -> Optional.ofNullable(deelindexen.get(plek.group(1) + plek.group(2)))
                .map(waarde -> plek.group(1) + plek.group(2) + waarde).orElse(plek.group()).replace("$", "\\$"))), gelezen);
        return gelezen;
    }

    /** What partial indexes are for: {@code stand=} gives {@code 'AANGEBODEN'}. */
    private static Map<String, String> deelindexen(Statement opdracht) throws SQLException {
        var waarden = new HashMap<String, String>();
        try (var rijen = opdracht.executeQuery("select pg_get_expr(indpred, indrelid) from pg_index where indpred is not null")) {
            while (rijen.next()) {
                WAARDE.matcher(rijen.getString(1)).results().forEach(deel -> waarden.put(deel.group(1) + deel.group(2), deel.group(3)));
            }
        }
        return waarden;
    }

    private static JsonNode plan(Connection verbinding, String vraag) throws SQLException {
        // A constant was made a parameter: "date '2000-01-01'" became "date $1".
        var verklaarbaar = vraag.replaceAll("\\b(date|interval|timestamp) (\\$\\d+)", "$2::$1");
        try (var opdracht = verbinding.createStatement();
                var rij = opdracht.executeQuery("explain (generic_plan, format json) " + verklaarbaar)) {
            rij.next();
            return JSON.readTree(rij.getString(1));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void verzamel(JsonNode deel, List<String> gelezen) {
        if ("Seq Scan".equals(deel.path("Node Type").asText())) {
            gelezen.add(deel.path("Relation Name").asText());
        }
        deel.forEach(kind -> verzamel(kind, gelezen));
    }
}
