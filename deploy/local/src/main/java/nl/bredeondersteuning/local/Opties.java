package nl.bredeondersteuning.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a local suite runs: which parts, from which checkout, with what added to their environment, and who hears how it goes.
 *
 * @param oefenen whether each part writes, when it ends, the cache with which it starts faster the next time
 */
public record Opties(Path root, Set<Onderdeel> onderdelen, boolean herstart, boolean oefenen, Consumer<String> melding,
        Map<String, String> omgeving) {

    /** Everything, from the checkout in which we are, restarting nothing, silent: what a test wants. */
    public static Opties voorTests() {
        return new Opties(checkout(), EnumSet.allOf(Onderdeel.class), false, false, _ -> { }, Map.of());
    }

    public Opties uit(Path root) {
        return new Opties(root, onderdelen, herstart, oefenen, melding, omgeving);
    }

    public Opties alleen(Onderdeel... onderdelen) {
        return new Opties(root, Set.of(onderdelen), herstart, oefenen, melding, omgeving);
    }

    public Opties metHerstart(boolean herstart) {
        return new Opties(root, onderdelen, herstart, oefenen, melding, omgeving);
    }

    public Opties metOefenen(boolean oefenen) {
        return new Opties(root, onderdelen, herstart, oefenen, melding, omgeving);
    }

    public Opties met(Consumer<String> melding) {
        return new Opties(root, onderdelen, herstart, oefenen, melding, omgeving);
    }

    public Opties met(Map<String, String> omgeving) {
        return new Opties(root, onderdelen, herstart, oefenen, melding, omgeving);
    }

    private static Path checkout() {
        var map = Path.of(System.getProperty("lokaal.root", "")).toAbsolutePath();
        while (map != null && !Files.isDirectory(map.resolve("deploy/local"))) map = map.getParent();
        if (map == null) throw new LokaleFout("Geen map met deploy/local gevonden; zet -Dlokaal.root=…");
        return map;
    }
}
