package nl.bredeondersteuning.beschikking.klacht;

import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;

/** Hoe een stap in de behandeling van een klacht afloopt: gezet, de klacht is al afgehandeld, of een norm verzet zich. */
public sealed interface Klachtstap {

    /** De stap is gezet. */
    record Gezet(UUID klachtId) implements Klachtstap {
    }

    /** Er valt niets meer te behandelen. */
    record AlAfgehandeld() implements Klachtstap {
    }

    /** Een norm laat de stap niet toe. */
    record Verzet(List<Bevinding> bevindingen) implements Klachtstap {
    }
}
