package nl.bredeondersteuning.platform.http;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Het kenmerk van één verzoek, zoals het in logregels, audit en problemen staat, en de zaak waarover een logregel gaat. */
public final class Spoor {

    private static final String SLEUTEL = "traceId";
    private static final String ZAAK = "zaakId";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Spoor() {
    }

    /** Begint een verzoek: met een eigen kenmerk, en nog over geen zaak. */
    public static void begin() {
        MDC.remove(ZAAK);
        nieuw();
    }

    private static String nieuw() {
        var bytes = new byte[16];
        TOEVAL.nextBytes(bytes);
        var spoor = HexFormat.of().formatHex(bytes);
        MDC.put(SLEUTEL, spoor);
        return spoor;
    }

    /** Vanaf hier gaan de logregels over deze zaak. */
    public static void zaak(UUID zaakId) {
        MDC.put(ZAAK, zaakId.toString());
    }

    public static void geenZaak() {
        MDC.remove(ZAAK);
    }

    public static String huidig() {
        var spoor = MDC.get(SLEUTEL);
        return spoor == null ? nieuw() : spoor.toString();
    }

    public static URI instance() {
        return URI.create("urn:nld:brede-ondersteuning:verzoek:" + huidig());
    }
}
