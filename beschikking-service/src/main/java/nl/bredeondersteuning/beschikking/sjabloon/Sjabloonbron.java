package nl.bredeondersteuning.beschikking.sjabloon;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leest bij de start de sjablonen van de brieven, uit de suite en uit {@code BELEID_DIR}; een fout daarin houdt de start tegen. */
@ApplicationScoped
class Sjabloonbron {

    private final Optional<Path> map;
    private final Profielen profielen;

    Sjabloonbron(@ConfigProperty(name = "beleid.dir") Optional<Path> map, Profielen profielen) {
        this.map = map;
        this.profielen = profielen;
    }

    @Produces
    @Singleton
    @Startup
    Sjablonen sjablonen() {
        return Sjablonen.laad(map, profielen);
    }
}
