package nl.bredeondersteuning.platform.beveiliging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Welke clients een token mogen vragen en hoe lang het leeft (OAuth NL 1.1). */
@ConfigMapping(prefix = "token")
public interface TokenInstellingen {

    Set<String> clients();

    @WithDefault("PT1H")
    Duration persoon();

    @WithDefault("PT6H")
    Duration machine();
}
