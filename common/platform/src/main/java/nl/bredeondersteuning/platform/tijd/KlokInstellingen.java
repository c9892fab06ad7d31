package nl.bredeondersteuning.platform.tijd;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Of de dag te verzetten is (nooit in productie) en waar een startende service haar vraagt. */
@ConfigMapping(prefix = "klok")
public interface KlokInstellingen {

    @WithDefault("false")
    boolean verzetbaar();

    Optional<URI> url();
}
