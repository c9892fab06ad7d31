package nl.bredeondersteuning.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes of the municipalities of the local suite: a service that calls another may do so for all of them. */
final class Gemeenten {
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(?:gemeente|gemeentecode|code):\\s*[\"']?(\\d{4})[\"']?\\s*(?:#.*)?$");

    private Gemeenten() {
    }

    /** The fixed ones, with those for which BELEID_DIR holds a profile. */
    static List<String> alle(String beleidDir) throws IOException {
        var codes = new TreeSet<String>();
        try (var vaste = Gemeenten.class.getResourceAsStream("/standins/gemeenten.txt")) {
            new String(vaste.readAllBytes(), StandardCharsets.UTF_8).lines().map(regel -> regel.split(" ")[0]).forEach(codes::add);
        }
        if (beleidDir != null && Files.isDirectory(Path.of(beleidDir))) {
            try (var bestanden = Files.walk(Path.of(beleidDir))) {
                for (var bestand : bestanden.filter(b -> b.toString().matches(".*\\.ya?ml")).toList()) {
                    CODE.matcher(Files.readString(bestand)).results().forEach(gevonden -> codes.add(gevonden.group(1)));
                }
            }
        }
        return List.copyOf(codes);
    }
}
