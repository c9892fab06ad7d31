package nl.bredeondersteuning.deadline.lijst;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** Een vraag aan de database in de maak: voorwaarden met hun waarden, in de volgorde waarin zij gesteld zijn. */
public final class Keuze {

    private final StringBuilder sql;
    private final List<Object> waarden = new ArrayList<>();
    private boolean begonnen;

    public Keuze(String select) {
        sql = new StringBuilder(select);
    }

    /** Leest één rij. */
    public interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    public Keuze en(String voorwaarde, Object... bij) {
        sql.append(begonnen ? " and " : " where ").append(voorwaarde);
        begonnen = true;
        waarden.addAll(List.of(bij));
        return this;
    }

    /** Alleen een voorwaarde als er een waarde is. */
    public Keuze als(String voorwaarde, Object waarde) {
        return waarde == null ? this : en(voorwaarde, waarde);
    }

    /** With one gemeente an index gives the order; with more it is a choice. */
    public Keuze vanGemeenten(String kolom, Aanroeper wie) {
        return wie.gemeenten().size() == 1 ? en(kolom + " = ?", wie.gemeenten().iterator().next())
                : en(kolom + " = any (?)", (Object) wie.gemeenten().toArray(new String[0]));
    }

    /** Een afgeschermde zaak ({@code z}) is er alleen voor wie op haar toegangslijst staat, en voor besluitnemers. */
    public Keuze zichtbaarVoor(Aanroeper wie) {
        return wie.heeftRol(Rollen.BESLUITNEMER) ? this : en("(not z.afgeschermd or ? = any (z.toegang))", wie.medewerker());
    }

    /**
     * Als {@link #zichtbaarVoor}, en wat nog niemand behandelt: wie daarvan de eerste taak neemt, ziet daarna de zaak. Het werk van een
     * jurist ({@code t}) ziet elke jurist: zolang dat er is, loopt er een bezwaar, klacht of ingebrekestelling.
     */
    public Keuze teNemenDoor(Aanroeper wie) {
        return wie.heeftRol(Rollen.BESLUITNEMER) ? this
                : en("(not z.afgeschermd or ? = any (z.toegang) or z.toegang = '{}' and ? or t.rol = 'jurist' and ?)", wie.medewerker(),
                wie.heeftRol(Rollen.KLANTBEGELEIDER), wie.heeftRol(Rollen.JURIST));
    }

    public Keuze eind(String slot, Object... bij) {
        sql.append(slot);
        waarden.addAll(List.of(bij));
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    public <T> List<T> lees(DataSource database, Lezer<T> lezer) {
        try (var verbinding = database.getConnection(); var select = bereid(verbinding)) {
            var rijen = select.executeQuery();
            var gelezen = new ArrayList<T>();
            while (rijen.next()) {
                gelezen.add(lezer.lees(rijen));
            }
            return gelezen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private PreparedStatement bereid(Connection verbinding) throws SQLException {
        var select = verbinding.prepareStatement(sql());
        for (var i = 0; i < waarden.size(); i++) {
            var waarde = waarden.get(i);
            select.setObject(i + 1, waarde instanceof String[] lijst ? verbinding.createArrayOf("text", lijst) : waarde);
        }
        return select;
    }
}
