package nl.bredeondersteuning.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** Wie deze service op de draad is en welke andere zij hoort. */
@ConfigMapping(prefix = "bron")
public interface Bron {

    /** {@code intake}, {@code plan}, {@code beschikking} of {@code deadline}; ook de naam van de topic. */
    String naam();

    /** De services waarnaar deze luistert. */
    Set<String> hoort();

    /** Rollen die hier ook in een afgeschermde zaak werken, naast besluitnemers en wie op haar toegangslijst staat. */
    Optional<Set<String>> zietAfgeschermd();

    /** Organisatie-identificatienummer van de gemeente of haar samenwerking, twintig cijfers. */
    @WithDefault("00000001823288444000")
    String oin();

    default String urn() {
        return "urn:nld:oin:" + oin() + ":systeem:" + naam() + "-service";
    }
}
