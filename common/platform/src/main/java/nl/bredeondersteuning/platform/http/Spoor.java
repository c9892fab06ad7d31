package nl.bredeondersteuning.platform.http;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;

/** Het kenmerk van één verzoek, zoals het in logregels, audit en problemen staat. */
public final class Spoor {

    private static final String SLEUTEL = "traceId";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Spoor() {
    }

    public static String begin() {
        var bytes = new byte[16];
        TOEVAL.nextBytes(bytes);
        var spoor = HexFormat.of().formatHex(bytes);
        MDC.put(SLEUTEL, spoor);
        return spoor;
    }

    public static String huidig() {
        var spoor = MDC.get(SLEUTEL);
        return spoor == null ? begin() : spoor.toString();
    }

    public static URI instance() {
        return URI.create("urn:nld:brede-ondersteuning:verzoek:" + huidig());
    }
}
