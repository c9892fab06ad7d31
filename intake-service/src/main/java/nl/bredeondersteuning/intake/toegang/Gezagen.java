package nl.bredeondersteuning.intake.toegang;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Het gezag over minderjarige aanvragers, één per zaak. */
@ApplicationScoped
class Gezagen implements PanacheRepositoryBase<Gezag, UUID> {
}
