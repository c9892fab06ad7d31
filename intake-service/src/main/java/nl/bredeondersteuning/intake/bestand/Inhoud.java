package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.io.InputStream;

/** De bytes van een bestand, telkens van voren af aan te lezen en nooit als geheel in het geheugen. */
@FunctionalInterface
public interface Inhoud {

    InputStream open() throws IOException;
}
