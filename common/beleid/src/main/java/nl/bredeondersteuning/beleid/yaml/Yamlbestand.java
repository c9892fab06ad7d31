package nl.bredeondersteuning.beleid.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Een YAML-bestand dat streng gelezen wordt: onbekende, ontbrekende en verkeerde sleutels worden alle tegelijk gemeld. */
public final class Yamlbestand {

    private final String naam;
    private final UUID vingerafdruk;
    private final List<String> fouten = new ArrayList<>();
    private final Knoop wortel;

    private Yamlbestand(String naam, String inhoud) {
        this.naam = naam;
        this.vingerafdruk = UUID.nameUUIDFromBytes(inhoud.getBytes(StandardCharsets.UTF_8));
        this.wortel = new Knoop("", ontleed(inhoud), fouten);
    }

    public static Yamlbestand resource(String pad) {
        try (InputStream stroom = Yamlbestand.class.getClassLoader().getResourceAsStream(pad)) {
            return new Yamlbestand(pad, new String(Objects.requireNonNull(stroom, pad).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A file that is not stored anywhere; {@code naam} is how faults name it. */
    public static Yamlbestand tekst(String naam, String inhoud) {
        return new Yamlbestand(naam, inhoud);
    }

    public static Yamlbestand bestand(Path pad) {
        try {
            return new Yamlbestand(pad.getFileName().toString(), Files.readString(pad));
        } catch (IOException fout) {
            throw new Beleidsfout(List.of(pad.getFileName() + ": het bestand is niet te lezen: " + fout.getMessage()));
        }
    }

    /** The lines of a list file on the class path. */
    public static List<String> regels(String pad) {
        try (InputStream stroom = Yamlbestand.class.getClassLoader().getResourceAsStream(pad)) {
            var tekst = new String(Objects.requireNonNull(stroom, pad).readAllBytes(), StandardCharsets.UTF_8);
            return tekst.lines().map(String::strip).filter(regel -> !regel.isEmpty()).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The YAML files of a directory, in order of name; none when there is no such directory. */
    public static List<Path> inMap(Path map) {
        if (!Files.isDirectory(map)) return List.of();
        try (var paden = Files.list(map)) {
            return paden.filter(pad -> pad.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException fout) {
            throw new Beleidsfout(List.of(map + ": de map is niet te lezen: " + fout.getMessage()));
        }
    }

    /**
     * Reads the registers of a kind: those on the class path, and behind them those in the folder of that name under {@code beleidDir}.
     *
     * @throws Beleidsfout with the faults of all files together
     */
    public static void leesRegisters(String soort, Optional<Path> beleidDir, Consumer<Yamlbestand> lezer) {
        var bestanden = new ArrayList<Yamlbestand>();
        for (var naam : regels(soort + "/registers.txt")) bestanden.add(resource(soort + "/" + naam));
        beleidDir.ifPresent(map -> inMap(map.resolve(soort)).forEach(pad -> bestanden.add(bestand(pad))));
        var fouten = new ArrayList<String>();
        for (var bestand : bestanden) {
            try {
                lezer.accept(bestand);
            } catch (Beleidsfout fout) {
                fouten.addAll(fout.fouten());
            }
        }
        if (!fouten.isEmpty()) throw new Beleidsfout(fouten);
    }

    public String naam() {
        return naam;
    }

    /** The same for two files exactly when they say the same, letter by letter. */
    public UUID vingerafdruk() {
        return vingerafdruk;
    }

    public Knoop wortel() {
        return wortel;
    }

    /** Call last: reports what was wrong or never asked for. */
    public void controleer() {
        wortel.meldOngebruikt();
        if (!fouten.isEmpty()) throw new Beleidsfout(fouten.stream().map(fout -> naam + ": " + fout).toList());
    }

    private Map<?, ?> ontleed(String inhoud) {
        try {
            Object boom = yaml().load(inhoud);
            if (boom instanceof Map<?, ?> map) return map;
            throw new Beleidsfout(List.of(naam + ": het bestand is geen lijst van sleutels met waarden"));
        } catch (YAMLException fout) {
            throw new Beleidsfout(List.of(naam + ": geen geldige YAML: " + fout.getMessage()));
        }
    }

    /** Every scalar stays text: 0166 is no octal number and 2026-03-01 no moment in UTC. */
    private static Yaml yaml() {
        var opties = new LoaderOptions();
        opties.setAllowDuplicateKeys(false);
        var alleenTekst = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        };
        var uitvoer = new DumperOptions();
        return new Yaml(new SafeConstructor(opties), new Representer(uitvoer), uitvoer, opties, alleenTekst);
    }
}
