package nl.bredeondersteuning.beschikking.bezwaar;

import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;

/** Hoe een stap in de behandeling van een bezwaar afloopt: gezet, hij past niet meer, of een norm verzet zich. */
public sealed interface Bezwaarstap {

    /** De stap is gezet. */
    record Gezet(UUID bezwaarId) implements Bezwaarstap {
    }

    /** Het bezwaar is niet zo ver, of al verder; de uitleg zegt hoe het er nu voor staat. */
    record PastNiet(String uitleg) implements Bezwaarstap {
    }

    /** Een norm laat de stap niet toe. */
    record Verzet(List<Bevinding> bevindingen) implements Bezwaarstap {
    }
}
