package nl.bredeondersteuning.platform.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;

/**
 * Wie wat zag, zocht, veranderde of besliste, in de transactie zelf. Veranderingen vormen per zaak een keten van hashes; inzage is één
 * gewone rij per verzoek.
 */
@ApplicationScoped
public class Auditketen {

    private static final String INSERT = "insert into audit (gemeentecode, zaak_id, zaken, soort, handeling, medewerker, rol, status, dag,"
            + " moment, spoor, vorige_hash, hash, reden) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry register;
    private final Dagklok klok;
    private final Clock systeem;

    Auditketen(AgroalDataSource database, TransactionSynchronizationRegistry register, Dagklok klok, @Systeemtijd Clock systeem) {
        this.database = database;
        this.register = register;
        this.klok = klok;
        this.systeem = systeem;
    }

    /** De status waarmee de lopende handeling eindigt; zij komt in haar regel. */
    public void uitkomst(int status) {
        register.putResource(Auditketen.class, status);
    }

    /** Waar regels van veranderingen bij komen, om samen te schrijven. */
    public PreparedStatement regels(Connection verbinding) throws SQLException {
        return verbinding.prepareStatement(INSERT);
    }

    /** Voegt de regel van een verandering toe. @return haar hash, voor de volgende */
    public byte[] voegToe(PreparedStatement regels, String gemeentecode, UUID zaakId, byte[] vorige) throws SQLException {
        var wie = Aanroeper.huidig();
        var moment = systeem.instant().truncatedTo(ChronoUnit.MICROS);
        var dag = LocalDate.now((Clock) klok);
        var status = (Integer) register.getResource(Auditketen.class);
        var hash = hash(vorige, gemeentecode, zaakId, "WIJZIGING", wie.handeling(), wie.medewerker(), wie.rol(), status, dag, moment);
        regels.setString(1, gemeentecode);
        regels.setObject(2, zaakId);
        regels.setArray(3, null);
        regels.setString(4, "WIJZIGING");
        vul(regels, wie, status, dag, Timestamp.from(moment));
        regels.setBytes(12, vorige);
        regels.setBytes(13, hash);
        regels.setString(14, null);
        regels.addBatch();
        return hash;
    }

    /** Eén gewone rij voor wie een zaak las. */
    public void inzage(String gemeentecode, UUID zaakId, int status) {
        schrijfInzage(gemeentecode, zaakId, null, "INZAGE", status, null);
    }

    /** Eén gewone rij voor wie iets opende waarvoor een reden nodig is. */
    public void opening(String gemeentecode, UUID zaakId, String reden) {
        schrijfInzage(gemeentecode, zaakId, null, "INZAGE", 201, reden);
    }

    /** Eén gewone rij voor wie een lijst zag of zocht: de zaken die zij toonde. */
    public void lijst(Collection<UUID> zaken) {
        var wie = Aanroeper.huidig();
        wie.gemeenten().stream().findFirst().ifPresent(gemeente -> schrijfInzage(gemeente, null, zaken, "LIJST", 200, null));
    }

    /** Eén gewone rij voor wie alles over een persoon of de post van een dag uitdraaide, met waarom; zij staat bij elke zaak erin. */
    public void uitdraai(String gemeentecode, Collection<UUID> zaken, String reden) {
        schrijfInzage(gemeentecode, null, zaken, "UITDRAAI", 200, reden);
    }

    private void schrijfInzage(String gemeentecode, UUID zaakId, Collection<UUID> zaken, String soort, int status, String reden) {
        try (var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(INSERT)) {
            insert.setString(1, gemeentecode);
            insert.setObject(2, zaakId);
            insert.setArray(3, zaken == null ? null : verbinding.createArrayOf("uuid", zaken.toArray()));
            insert.setString(4, soort);
            vul(insert, Aanroeper.huidig(), status, LocalDate.now((Clock) klok), Timestamp.from(systeem.instant()));
            insert.setBytes(12, null);
            insert.setBytes(13, null);
            insert.setString(14, reden);
            insert.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void vul(PreparedStatement insert, Aanroeper wie, Integer status, LocalDate dag, Timestamp moment)
            throws SQLException {
        insert.setString(5, wie.handeling());
        insert.setString(6, wie.medewerker());
        insert.setString(7, wie.rol());
        insert.setObject(8, status);
        insert.setObject(9, dag);
        insert.setTimestamp(10, moment);
        insert.setString(11, Spoor.huidig());
    }

    private static byte[] hash(byte[] vorige, Object... delen) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            if (vorige != null) {
                sha.update(vorige);
            }
            for (var deel : delen) {
                sha.update(String.valueOf(deel).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
