package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import nl.bredeondersteuning.deadline.regels.Dwangsom;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** De zaken waarin een dwangsom loopt, kan gaan lopen of nog vast te stellen is, met wat nodig is om haar op elke dag te berekenen. */
@ApplicationScoped
class Dwangsomrijen {

    private static final String BEWAAR = "insert into dwangsomstand (zaak_id, gemeentecode, termijn_einde, ontvangen_op, besluit_op)"
            + " values (?, ?, ?, ?, ?) on conflict (zaak_id) do update set termijn_einde = excluded.termijn_einde,"
            + " ontvangen_op = excluded.ontvangen_op, besluit_op = excluded.besluit_op";

    private final AgroalDataSource database;

    Dwangsomrijen(AgroalDataSource database) {
        this.database = database;
    }

    /** Alleen wat veranderde, wordt geschreven. */
    void bewaar(List<Herrekend> zaken) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(BEWAAR);
                var delete = verbinding.prepareStatement("delete from dwangsomstand where zaak_id = ?")) {
            for (var zaak : zaken) {
                var rij = rij(zaak.stand());
                if (!Objects.equals(rij, zaak.dossier().vooruit().dwangsom())) {
                    voegToe(rij == null ? delete : insert, zaak.dossier(), rij);
                }
            }
            insert.executeBatch();
            delete.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void voegToe(PreparedStatement opdracht, Dossier dossier, Dossier.Dwangsomrij rij) throws SQLException {
        opdracht.setObject(1, dossier.zaakId());
        if (rij != null) {
            opdracht.setString(2, dossier.gemeentecode());
            opdracht.setObject(3, rij.termijnEinde());
            opdracht.setObject(4, rij.ontvangenOp());
            opdracht.setObject(5, rij.besluitOp());
        }
        opdracht.addBatch();
    }

    /** Niets als er geen dwangsom kan gaan lopen, of als zij is vastgesteld. */
    private static Dossier.Dwangsomrij rij(Zaakstand stand) {
        return stand.dwangsom().filter(d -> !d.ingebrekestelling().prematuur() && !stand.dwangsomVastgesteld()).map(Dwangsomrijen::rij)
                .orElse(null);
    }

    private static Dossier.Dwangsomrij rij(Dwangsom d) {
        return new Dossier.Dwangsomrij(d.ingebrekestelling().termijnEinde(), d.ingebrekestelling().ontvangenOp(), d.besluitBekendgemaakt());
    }
}
