package nl.bredeondersteuning.intake.toegang;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Het gezag over minderjarige aanvragers: per zaak een regel voor ieder die het heeft of had. */
@ApplicationScoped
class Gezagen implements PanacheRepositoryBase<Gezag, UUID> {

    List<Gezag> van(UUID zaakId) {
        return list("zaakId = ?1 order by nr", zaakId);
    }

    /** Wie op deze dag gezag heeft; bij wie het kind verblijft, staat vooraan. */
    List<Gezag> op(UUID zaakId, LocalDate dag) {
        return list("zaakId = ?1 order by verblijftDaar desc, nr", zaakId).stream().filter(gezag -> gezag.geldtOp(dag)).toList();
    }

    Optional<Gezag> in(UUID zaakId, UUID gezaghebberId) {
        return find("zaakId = ?1 and gezaghebberId = ?2 and vervangenOp is null", zaakId, gezaghebberId).firstResultOptional();
    }
}
