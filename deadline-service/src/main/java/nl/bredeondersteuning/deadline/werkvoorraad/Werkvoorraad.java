package nl.bredeondersteuning.deadline.werkvoorraad;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;

/** De open taken van de gemeenten van de aanroeper, dringendste eerst; een afgeschermde zaak staat er alleen voor wie haar mag zien. */
@ApplicationScoped
class Werkvoorraad {

    private static final LocalDate ZONDER_DAG = LocalDate.of(9999, 12, 31);

    private final AgroalDataSource database;

    Werkvoorraad(AgroalDataSource database) {
        this.database = database;
    }

    /** Wat iemand zoekt; leeg is alles. */
    record Vraag(String rol, LocalDate voorDatum, UUID zaakId) {
    }

    /** De plaats van een taak in de lijst. */
    record Plaats(LocalDate volgorde, UUID id) {

        static final Plaats BEGIN = new Plaats(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }

    /** Een taak op de lijst. */
    record Regel(UUID id, UUID zaakId, String zaaknummer, String gemeentecode, Taaksoort soort, String rol, UUID betreft, String artikel,
                 String reden, LocalDate uitersteDatum, LocalDate streefdatum, LocalDate ontstaanOp) {

        Plaats plaats() {
            return new Plaats(uitersteDatum == null ? ZONDER_DAG : uitersteDatum, id);
        }
    }

    List<Regel> regels(Vraag vraag, Plaats na, int limit) {
        var wie = Aanroeper.huidig();
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(sql(vraag, wie))) {
            var parameters = parameters(verbinding, vraag, wie, na, limit);
            for (var i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            var rijen = select.executeQuery();
            var regels = new ArrayList<Regel>();
            while (rijen.next()) {
                regels.add(regel(rijen));
            }
            return regels;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String sql(Vraag vraag, Aanroeper wie) {
        return "select t.id, t.zaak_id, t.zaaknummer, t.gemeentecode, t.soort, t.rol, t.betreft, t.artikel, t.reden, t.uiterste_datum,"
                + " t.streefdatum, t.ontstaan_op from taak t join zaak z on z.id = t.zaak_id where "
                + (wie.gemeenten().size() == 1 ? "t.gemeentecode = ?" : "t.gemeentecode = any (?)")
                + (vraag.rol() == null ? "" : " and t.rol = ?") + (vraag.zaakId() == null ? "" : " and t.zaak_id = ?")
                + (vraag.voorDatum() == null ? "" : " and t.volgorde < ?")
                + (zietAfgeschermd(wie) ? "" : " and (not z.afgeschermd or ? = any (z.toegang))")
                + " and (t.volgorde, t.id) > (?, ?) order by t.volgorde, t.id limit ?";
    }

    private static List<Object> parameters(Connection verbinding, Vraag vraag, Aanroeper wie, Plaats na, int limit) throws SQLException {
        var parameters = new ArrayList<Object>();
        parameters.add(wie.gemeenten().size() == 1 ? wie.gemeenten().iterator().next()
                : verbinding.createArrayOf("text", wie.gemeenten().toArray()));
        if (vraag.rol() != null) {
            parameters.add(vraag.rol());
        }
        if (vraag.zaakId() != null) {
            parameters.add(vraag.zaakId());
        }
        if (vraag.voorDatum() != null) {
            parameters.add(vraag.voorDatum());
        }
        if (!zietAfgeschermd(wie)) {
            parameters.add(wie.medewerker());
        }
        parameters.addAll(List.of(na.volgorde(), na.id(), limit));
        return parameters;
    }

    private static boolean zietAfgeschermd(Aanroeper wie) {
        return wie.heeftRol(Rollen.BESLUITNEMER);
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class), rij.getString(3), rij.getString(4),
                Taaksoort.valueOf(rij.getString(5)), rij.getString(6), rij.getObject(7, UUID.class), rij.getString(8), rij.getString(9),
                rij.getObject(10, LocalDate.class), rij.getObject(11, LocalDate.class), rij.getObject(12, LocalDate.class));
    }
}
