package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Objects;
import nl.bredeondersteuning.deadline.regels.Dwangsom;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** De zaken waarin een dwangsom loopt, kan gaan lopen of nog vast te stellen is, met wat nodig is om haar op elke dag te berekenen. */
@ApplicationScoped
class Dwangsomrijen {

    private final AgroalDataSource database;

    Dwangsomrijen(AgroalDataSource database) {
        this.database = database;
    }

    void bewaar(Dossier dossier, Zaakstand stand) {
        var rij = stand.dwangsom().filter(d -> !d.ingebrekestelling().prematuur() && !stand.dwangsomVastgesteld()).map(Dwangsomrijen::rij)
                .orElse(null);
        if (Objects.equals(rij, dossier.vooruit().dwangsom())) {
            return;
        }
        try (var verbinding = database.getConnection(); var opdracht = verbinding.prepareStatement(rij == null
                ? "delete from dwangsomstand where zaak_id = ?"
                : "insert into dwangsomstand (zaak_id, gemeentecode, termijn_einde, ontvangen_op, besluit_op) values (?, ?, ?, ?, ?)"
                + " on conflict (zaak_id) do update set termijn_einde = excluded.termijn_einde, ontvangen_op = excluded.ontvangen_op,"
                + " besluit_op = excluded.besluit_op")) {
            opdracht.setObject(1, dossier.zaakId());
            if (rij != null) {
                opdracht.setString(2, dossier.gemeentecode());
                opdracht.setObject(3, rij.termijnEinde());
                opdracht.setObject(4, rij.ontvangenOp());
                opdracht.setObject(5, rij.besluitOp());
            }
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Dossier.Dwangsomrij rij(Dwangsom d) {
        return new Dossier.Dwangsomrij(d.ingebrekestelling().termijnEinde(), d.ingebrekestelling().ontvangenOp(), d.besluitBekendgemaakt());
    }
}
