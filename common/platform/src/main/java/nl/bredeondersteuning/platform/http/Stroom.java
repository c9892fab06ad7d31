package nl.bredeondersteuning.platform.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Een antwoord dat pas na de transactie geschreven wordt, namens dezelfde aanroeper. */
public final class Stroom {

    private Stroom() {
    }

    /** Wie schrijft wat er uitgaat. */
    @FunctionalInterface
    public interface Schrijver {

        void schrijf(OutputStream uit) throws IOException;
    }

    public static StreamingOutput namens(Aanroeper wie, Schrijver schrijver) {
        return uit -> {
            try {
                wie.voerUit(() -> {
                    schrijver.schrijf(uit);
                    return null;
                });
            } catch (IOException | RuntimeException fout) {
                throw fout;
            } catch (Exception fout) {
                throw new IllegalStateException(fout);
            }
        };
    }
}
