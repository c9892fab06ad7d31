package nl.bredeondersteuning.intake.uht;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** De bestanden van het portaal. */
@ApplicationScoped
class Portaalbestanden implements PanacheRepositoryBase<Portaalbestand, UUID> {

    Optional<Portaalbestand> metHash(String gemeentecode, String sha256) {
        return find("gemeentecode = ?1 and sha256 = ?2 and status <> ?3", gemeentecode, sha256, Portaalbestand.Status.GEWEIGERD)
                .firstResultOptional();
    }

    List<UUID> bezig() {
        return find("status", Portaalbestand.Status.BEZIG).stream().map(bestand -> bestand.id).toList();
    }
}
