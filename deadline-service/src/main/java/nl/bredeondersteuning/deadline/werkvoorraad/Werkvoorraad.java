package nl.bredeondersteuning.deadline.werkvoorraad;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Keuze;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels.Plaats;
import nl.bredeondersteuning.deadline.regels.Taaksoort;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** De open taken van de gemeenten van de aanroeper, dringendste eerst; een afgeschermde zaak staat er alleen voor wie haar mag zien of nemen. */
@ApplicationScoped
public class Werkvoorraad {

    private static final LocalDate ZONDER_DAG = LocalDate.of(9999, 12, 31);
    private static final String KOLOMMEN = "t.id, t.zaak_id, t.zaaknummer, t.gemeentecode, t.soort, t.rol, t.betreft, t.artikel, t.reden,"
            + " t.uiterste_datum, t.streefdatum, t.ontstaan_op, t.medewerker, t.versie";

    public static final Plaats BEGIN = new Plaats(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private final AgroalDataSource database;
    private final Behandelaars behandelaars;

    Werkvoorraad(AgroalDataSource database, Behandelaars behandelaars) {
        this.database = database;
        this.behandelaars = behandelaars;
    }

    /**
     * Wat iemand zoekt; leeg is alles.
     *
     * @param team taken van de leden van het team, en die niemand heeft in zaken van het team
     * @param vrij alleen taken die niemand heeft
     */
    public record Vraag(String rol, Taaksoort taak, String medewerker, String team, boolean vrij, LocalDate totEnMet, UUID zaakId) {

        public static final Vraag ALLES = new Vraag(null, null, null, null, false, null, null);
    }

    /** Een taak op de lijst. */
    public record Regel(UUID id, UUID zaakId, String zaaknummer, String gemeentecode, Taaksoort soort, String rol, UUID betreft,
                        String artikel, String reden, LocalDate uitersteDatum, LocalDate streefdatum, LocalDate ontstaanOp,
                        String medewerker, long versie) {

        public Plaats plaats() {
            return new Plaats(uitersteDatum == null ? ZONDER_DAG : uitersteDatum, id);
        }
    }

    /** Hoeveel taken van een soort er zijn, en hoeveel daarvan niemand heeft. */
    public record Telling(Taaksoort soort, long aantal, long vrij) {
    }

    public List<Regel> regels(Vraag vraag, Plaats na, int limit) {
        var keuze = new Keuze("select " + KOLOMMEN + " from taak t join zaak z on z.id = t.zaak_id");
        vraag(keuze, vraag);
        keuze.en("(t.volgorde, t.id) > (?, ?)", na.dag(), na.id()).eind(" order by t.volgorde, t.id limit ?", limit);
        return keuze.lees(database, Werkvoorraad::regel);
    }

    Optional<Regel> regel(UUID zaakId, UUID taakId) {
        var keuze = new Keuze("select " + KOLOMMEN + " from taak t").en("t.zaak_id = ?", zaakId).en("t.id = ?", taakId);
        return keuze.lees(database, Werkvoorraad::regel).stream().findFirst();
    }

    void wijsToe(UUID taakId, String medewerker) {
        try (var verbinding = database.getConnection();
                var update = verbinding.prepareStatement("update taak set medewerker = ?, versie = versie + 1 where id = ?")) {
            update.setString(1, medewerker);
            update.setObject(2, taakId);
            update.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public List<Telling> tellingen(Vraag vraag) {
        var keuze = new Keuze("select t.soort, count(*), count(*) filter (where t.medewerker is null) from taak t"
                + " join zaak z on z.id = t.zaak_id");
        vraag(keuze, vraag);
        return keuze.eind(" group by t.soort order by t.soort").lees(database, rij ->
                 new Telling(Taaksoort.valueOf(rij.getString(1)), rij.getLong(2), rij.getLong(3)));
    }

    private void vraag(Keuze keuze, Vraag vraag) {
        var wie = Aanroeper.huidig();
        keuze.vanGemeenten("t.gemeentecode", wie).als("t.rol = ?", vraag.rol())
                .als("t.soort = ?", vraag.taak() == null ? null : vraag.taak().name()).als("t.medewerker = ?", vraag.medewerker())
                .als("t.volgorde <= ?", vraag.totEnMet()).als("t.zaak_id = ?", vraag.zaakId());
        behandelaars.taken(keuze, vraag.team());
        if (vraag.vrij()) {
            keuze.en("t.medewerker is null");
        }
        keuze.teNemenDoor(wie);
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class), rij.getString(3), rij.getString(4),
                Taaksoort.valueOf(rij.getString(5)), rij.getString(6), rij.getObject(7, UUID.class), rij.getString(8), rij.getString(9),
                rij.getObject(10, LocalDate.class), rij.getObject(11, LocalDate.class), rij.getObject(12, LocalDate.class),
                rij.getString(13), rij.getLong(14));
    }
}
