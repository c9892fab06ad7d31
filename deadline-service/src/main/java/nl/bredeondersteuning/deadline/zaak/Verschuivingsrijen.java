package nl.bredeondersteuning.deadline.zaak;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.bredeondersteuning.deadline.regels.Termijn;

/** Het logboek van laatste dagen die door een andere kalender of ander beleid verschoven. */
@ApplicationScoped
class Verschuivingsrijen {

    private final AgroalDataSource database;

    Verschuivingsrijen(AgroalDataSource database) {
        this.database = database;
    }

    /** Vóór de nieuwe stand is geschreven: wat daarin een andere laatste dag krijgt. */
    void bewaar(List<Herrekend> zaken) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement("insert into verschuiving (zaak_id,"
                + " gemeentecode, soort, betreft, van, naar, kalenderversie, profielversie, herrekend_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var zaak : zaken) {
                for (var termijn : zaak.stand().termijnen()) {
                    voegToe(insert, zaak, termijn);
                }
            }
            insert.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void voegToe(PreparedStatement insert, Herrekend zaak, Termijn termijn) throws SQLException {
        var was = zaak.dossier().termijn(termijn.soort(), termijn.betreft()).map(Dossier.Termijnrij::uitersteDatum);
        if (was.isEmpty() || was.get().equals(termijn.uitersteDatum())) {
            return;
        }
        insert.setObject(1, zaak.dossier().zaakId());
        insert.setString(2, zaak.dossier().gemeentecode());
        insert.setString(3, termijn.soort().name());
        insert.setObject(4, Dossier.sleutel(termijn.betreft()));
        insert.setObject(5, was.get());
        insert.setObject(6, termijn.uitersteDatum());
        insert.setString(7, termijn.uitkomst().kalenderversie());
        insert.setString(8, termijn.profielversie());
        insert.setObject(9, zaak.stand().dag());
        insert.addBatch();
    }
}
