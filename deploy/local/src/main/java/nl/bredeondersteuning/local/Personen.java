package nl.bredeondersteuning.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** What a stand-in knows of persons by burgerservicenummer: JSON as it was given, kept in a file. */
final class Personen {
    private static final Pattern BSN = Pattern.compile("\\d{9}");

    private final Path bestand;
    private final ObjectNode personen;

    Personen(Path bestand) throws IOException {
        this.bestand = bestand;
        this.personen = Files.exists(bestand) ? (ObjectNode) Http.JSON.readTree(bestand.toFile()) : Http.JSON.createObjectNode();
    }

    synchronized Optional<JsonNode> zoek(String bsn) {
        return Optional.ofNullable(personen.get(bsn));
    }

    synchronized void zet(String bsn, JsonNode persoon) {
        if (!BSN.matcher(bsn).matches()) throw new Weigering(400, "Ongeldige invoer", "Een burgerservicenummer heeft negen cijfers.");
        personen.set(bsn, persoon);
        Werkmap.schrijf(bestand, personen.toString());
    }
}
