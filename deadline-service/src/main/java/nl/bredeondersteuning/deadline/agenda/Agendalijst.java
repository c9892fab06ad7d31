package nl.bredeondersteuning.deadline.agenda;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.deadline.lijst.Behandelaars;
import nl.bredeondersteuning.deadline.lijst.Keuze;
import nl.bredeondersteuning.deadline.lijst.Zoeksleutels.Plaats;
import nl.bredeondersteuning.deadline.regels.Agendapunt;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** De agenda van de gemeenten van de aanroeper over een reeks dagen; wat te laat is, staat op vandaag. */
@ApplicationScoped
public class Agendalijst {

    private static final String KOLOMMEN = "select a.id, a.zaak_id, a.zaaknummer, a.gemeentecode, a.soort, a.datum, a.wat, a.rol, a.betreft,"
            + " a.te_laat from agendapunt a join zaak z on z.id = a.zaak_id";

    private final AgroalDataSource database;
    private final Behandelaars behandelaars;
    private final Dagklok klok;

    Agendalijst(AgroalDataSource database, Behandelaars behandelaars, Dagklok klok) {
        this.database = database;
        this.behandelaars = behandelaars;
        this.klok = klok;
    }

    /** Welke dagen, en voor welke rol, welke medewerker en welk team; leeg is iedereen. */
    public record Vraag(LocalDate vanaf, LocalDate totEnMet, String rol, String medewerker, String team) {

        private boolean omvat(LocalDate dag) {
            return !dag.isBefore(vanaf) && !dag.isAfter(totEnMet);
        }
    }

    /**
     * Een punt op de agenda.
     *
     * @param datum de dag waarop het op de agenda staat
     * @param uitersteDatum de dag die voorbij is, als het te laat is
     */
    public record Regel(UUID id, UUID zaakId, String zaaknummer, String gemeentecode, Agendapunt.Soort soort, LocalDate datum, String wat,
                        String rol, UUID betreft, LocalDate uitersteDatum) {

        Plaats plaats() {
            return new Plaats(datum, id);
        }
    }

    /** Two short ordered lists are merged: the days, each from its index, and what is late, all on one day. */
    public List<Regel> regels(Vraag vraag, Plaats na, int limit) {
        var vandaag = LocalDate.now(klok);
        var dagen = keuze(vraag).en("not a.te_laat").en("a.datum between ? and ?", vraag.vanaf(), vraag.totEnMet())
                .en("(a.datum, a.id) > (?, ?)", na.dag(), na.id()).eind(" order by a.datum, a.id limit ?", limit);
        var gewoon = dagen.lees(database, rij -> regel(rij, vandaag));
        if (!vraag.omvat(vandaag) || vandaag.isBefore(na.dag())) {
            return gewoon;
        }
        var laat = keuze(vraag).en("a.te_laat").als("a.id > ?", vandaag.equals(na.dag()) ? na.id() : null)
                .eind(" order by a.id limit ?", limit).lees(database, rij -> regel(rij, vandaag));
        return Stream.concat(laat.stream(), gewoon.stream()).sorted(Plaats.volgorde(Regel::plaats)).limit(limit).toList();
    }

    private Keuze keuze(Vraag vraag) {
        var wie = Aanroeper.huidig();
        var keuze = new Keuze(KOLOMMEN).vanGemeenten("a.gemeentecode", wie).als("a.rol = ?", vraag.rol()).zichtbaarVoor(wie);
        return behandelaars.zaken(behandelaars.van(keuze, vraag.medewerker()), vraag.team());
    }

    private static Regel regel(ResultSet rij, LocalDate vandaag) throws SQLException {
        var dag = rij.getObject(6, LocalDate.class);
        var teLaat = rij.getBoolean(10);
        return new Regel(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class), rij.getString(3), rij.getString(4),
                Agendapunt.Soort.valueOf(rij.getString(5)), teLaat ? vandaag : dag, rij.getString(7), rij.getString(8),
                rij.getObject(9, UUID.class), teLaat ? dag : null);
    }
}
