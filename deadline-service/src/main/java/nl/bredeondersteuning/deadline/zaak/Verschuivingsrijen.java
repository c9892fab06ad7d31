package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import nl.bredeondersteuning.deadline.regels.Termijn;
import nl.bredeondersteuning.deadline.regels.Zaakstand;

/** Het logboek van laatste dagen die door een andere kalender of ander beleid verschoven. */
@ApplicationScoped
class Verschuivingsrijen {

    private final AgroalDataSource database;

    Verschuivingsrijen(AgroalDataSource database) {
        this.database = database;
    }

    /** Vóór de nieuwe stand is geschreven: wat daarin een andere laatste dag krijgt. */
    void bewaar(Dossier dossier, Zaakstand stand) {
        var verschoven = stand.termijnen().stream().filter(termijn -> verschuift(dossier, termijn)).toList();
        if (verschoven.isEmpty()) {
            return;
        }
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into verschuiving (zaak_id,"
                + " gemeentecode, soort, betreft, van, naar, kalenderversie, profielversie, herrekend_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var termijn : verschoven) {
                insert.setObject(1, dossier.zaakId());
                insert.setString(2, dossier.gemeentecode());
                insert.setString(3, termijn.soort().name());
                insert.setObject(4, Dossier.sleutel(termijn.betreft()));
                insert.setObject(5, dossier.termijn(termijn.soort(), termijn.betreft()).orElseThrow().uitersteDatum());
                insert.setObject(6, termijn.uitersteDatum());
                insert.setString(7, termijn.uitkomst().kalenderversie());
                insert.setString(8, termijn.profielversie());
                insert.setObject(9, stand.dag());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static boolean verschuift(Dossier dossier, Termijn termijn) {
        return dossier.termijn(termijn.soort(), termijn.betreft()).filter(rij -> !rij.uitersteDatum().equals(termijn.uitersteDatum()))
                .isPresent();
    }
}
