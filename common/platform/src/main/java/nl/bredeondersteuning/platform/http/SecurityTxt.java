package nl.bredeondersteuning.platform.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /.well-known/security.txt}: waar een kwetsbaarheid te melden (RFC 9116). */
@ApplicationScoped
public class SecurityTxt {

    private static final Duration GELDIG = Duration.ofDays(180);

    private final String contact;
    private final Clock systeem;

    SecurityTxt(@ConfigProperty(name = "security.contact", defaultValue = "mailto:security@brede-ondersteuning.example") String contact,
            @Systeemtijd Clock systeem) {
        this.contact = contact;
        this.systeem = systeem;
    }

    void registreer(@Observes Router router) {
        router.get("/.well-known/security.txt").handler(verzoek -> verzoek.response().putHeader("Content-Type", "text/plain; charset=utf-8")
                .end("Contact: " + contact + "\nExpires: " + systeem.instant().plus(GELDIG).truncatedTo(ChronoUnit.DAYS)
                        + "\nPreferred-Languages: nl, en\n"));
    }
}
