package nl.bredeondersteuning.intake.brp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Waar de basisregistratie te bevragen is, en wat haar gateway op elk verzoek wil zien, zoals sleutel, verwerking en doelbinding. */
@ConfigMapping(prefix = "brp")
interface BrpInstellingen {

    /** Zonder adres is er geen basisregistratie; de zaak gaat zonder haar verder. */
    Optional<URI> url();

    Map<String, String> kopregels();

    @WithDefault("PT2S")
    Duration verbinden();

    @WithDefault("PT5S")
    Duration antwoorden();
}
