package nl.bredeondersteuning.platform.beleid;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.beleid.mandaat.Teamregister;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Leest bij de start de beleidsprofielen, mandaatregisters en teams, uit de suite en uit {@code BELEID_DIR}; een fout daarin houdt de start tegen. */
@ApplicationScoped
public class Beleidsbronnen {

    private static final Logger LOG = Logger.getLogger(Beleidsbronnen.class);

    private final Optional<Path> map;

    Beleidsbronnen(@ConfigProperty(name = "beleid.dir") Optional<Path> map) {
        this.map = map;
    }

    @Produces
    @Singleton
    @Startup
    Profielen profielen() {
        var profielen = Profielen.laad(map);
        profielen.waarschuwingen().forEach(waarschuwing -> LOG.warnf("Policy against the law: %s", waarschuwing));
        return profielen;
    }

    @Produces
    @Singleton
    Mandaatregister mandaten() {
        return Mandaatregister.laad(map);
    }

    @Produces
    @Singleton
    Teamregister teams() {
        return Teamregister.laad(map);
    }
}
