package nl.bredeondersteuning.intake.uht;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Inhoud;
import nl.bredeondersteuning.intake.persoon.Bsnkluis;

/** De inhoud van de bestanden, versleuteld en in delen, zodat er nooit meer dan één deel in het geheugen is. */
@ApplicationScoped
class Bestandsdelen {

    private static final int GROOTTE = 1024 * 1024;
    private final AgroalDataSource database;
    private final Bsnkluis kluis;

    Bestandsdelen(AgroalDataSource database, Bsnkluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    void bewaar(UUID bestandId, String gemeentecode, Path bestand) throws IOException {
        try (var in = Files.newInputStream(bestand); var verbinding = database.getConnection(); var insert = verbinding.prepareStatement(
                "insert into portaalbestanddeel (bestand_id, nr, gemeentecode, ruw) values (?, ?, ?, ?)")) {
            var nummer = 0;
            for (var deel = in.readNBytes(GROOTTE); deel.length > 0; deel = in.readNBytes(GROOTTE)) {
                insert.setObject(1, bestandId);
                insert.setInt(2, nummer++);
                insert.setString(3, gemeentecode);
                insert.setBytes(4, kluis.versleutel(deel, gemeentecode));
                insert.executeUpdate();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Wie niet verder leest, ontsleutelt ook niet verder. */
    Inhoud van(UUID bestandId, String gemeentecode) {
        return () -> new Stroom(bestandId, gemeentecode);
    }

    private byte[] deel(UUID bestandId, String gemeentecode, int nummer) {
        try (var verbinding = database.getConnection();
                var select = verbinding.prepareStatement("select ruw from portaalbestanddeel where bestand_id = ? and nr = ?")) {
            select.setObject(1, bestandId);
            select.setInt(2, nummer);
            var rij = select.executeQuery();
            return rij.next() ? kluis.ontsleutel(rij.getBytes(1), gemeentecode) : new byte[0];
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private final class Stroom extends InputStream {

        private final UUID bestandId;
        private final String gemeentecode;
        private byte[] deel = new byte[0];
        private int plaats;
        private int nummer;

        Stroom(UUID bestandId, String gemeentecode) {
            this.bestandId = bestandId;
            this.gemeentecode = gemeentecode;
        }

        private boolean op() {
            if (plaats == deel.length && nummer >= 0) {
                deel = deel(bestandId, gemeentecode, nummer);
                nummer = deel.length == 0 ? -1 : nummer + 1;
                plaats = 0;
            }
            return plaats == deel.length;
        }

        @Override
        public int read() {
            return op() ? -1 : deel[plaats++] & 0xff;
        }

        @Override
        public int read(byte[] waarheen, int vanaf, int lengte) {
            if (lengte == 0) {
                return 0;
            }
            if (op()) {
                return -1;
            }
            var aantal = Math.min(lengte, deel.length - plaats);
            System.arraycopy(deel, plaats, waarheen, vanaf, aantal);
            plaats += aantal;
            return aantal;
        }
    }
}
