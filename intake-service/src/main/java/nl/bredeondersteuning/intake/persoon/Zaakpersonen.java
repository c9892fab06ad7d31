package nl.bredeondersteuning.intake.persoon;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.problem.Problem;

/** Wie in een zaak voorkomen: de aanvrager, zijn gezin, en wie gezag over hem heeft. */
@ApplicationScoped
public class Zaakpersonen {

    private static final String SELECT = """
            select p.persoon_id, array_agg(p.rol order by p.rol) from (
              select aanvrager_id as persoon_id, 'AANVRAGER' as rol from aanvraag where zaak_id = ?
              union select persoon_id, 'GEZINSLID' from gezinslid where zaak_id = ?
              union select gezaghebber_id, 'GEZAGHEBBER' from gezag where zaak_id = ?) p
            group by 1 order by 2, 1""";

    private final AgroalDataSource database;

    Zaakpersonen(AgroalDataSource database) {
        this.database = database;
    }

    /** Waarom iemand in een zaak voorkomt. */
    public enum Rol {
        AANVRAGER, GEZINSLID, GEZAGHEBBER
    }

    /** Een persoon in een zaak; iemand kan er om meer redenen in voorkomen. */
    public record Zaakpersoon(UUID persoonId, List<Rol> rollen) {
    }

    public List<Zaakpersoon> van(UUID zaakId) {
        try (var verbinding = database.getConnection(); var select = verbinding.prepareStatement(SELECT)) {
            for (var plaats = 1; plaats <= 3; plaats++) {
                select.setObject(plaats, zaakId);
            }
            var rij = select.executeQuery();
            var personen = new ArrayList<Zaakpersoon>();
            while (rij.next()) {
                personen.add(new Zaakpersoon(rij.getObject(1, UUID.class),
                        Arrays.stream((String[]) rij.getArray(2).getArray()).map(Rol::valueOf).toList()));
            }
            return personen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 404 als deze persoon niet in de zaak voorkomt */
    public Zaakpersoon in(UUID zaakId, UUID persoonId) {
        return van(zaakId).stream().filter(persoon -> persoon.persoonId().equals(persoonId)).findFirst()
                .orElseThrow(() -> Problem.onbekend("Deze persoon in deze zaak").exception());
    }
}
