package nl.bredeondersteuning.intake.bestand;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** De mappings en gebieden die de suite meebrengt, met die van {@code UHT_MAPPING_DIR} ernaast: een andere indeling is data. */
@Singleton
public class Mappings {

    private static final List<String> MEEGEBRACHT = List.of("aanmelding-v1", "aanmelding-v2", "status-v1", "kind-antwoord-v1", "gemeente-0166",
            "gemeente-9901", "gemeente-9902");

    private final List<Mapping> mappings = new ArrayList<>();
    private final Map<String, Gebied> gebieden = new LinkedHashMap<>();

    Mappings(@ConfigProperty(name = "uht.mapping-dir") Optional<Path> map) {
        MEEGEBRACHT.forEach(naam -> lees(naam, Mappings.class.getResourceAsStream("/uht-mapping/" + naam + ".yaml")));
        map.ifPresent(this::leesMap);
    }

    /** De indeling volgens de ene mapping die past. @throws Weigering als er geen past, of meer dan één */
    public Mapping.Indeling indeling(Bestandssoort soort, Tabel tabel) throws IOException {
        var passend = new ArrayList<Mapping.Indeling>();
        for (var mapping : mappings) {
            if (mapping.soort() == soort) {
                mapping.indeling(tabel).ifPresent(passend::add);
            }
        }
        if (passend.size() != 1) {
            throw new Weigering(Bestandscode.KOLOMMEN_ONBEKEND);
        }
        return passend.getFirst();
    }

    /** De indeling volgens de mapping waarmee het bestand gekeurd is. */
    public Mapping.Indeling indeling(String versie, Tabel tabel) throws IOException {
        return met(versie).indeling(tabel).orElseThrow(() -> new IllegalStateException("The mapping " + versie + " changed under a file"));
    }

    public Mapping met(String versie) {
        return mappings.stream().filter(mapping -> mapping.versie().equals(versie)).findFirst().orElseThrow();
    }

    public Optional<Gebied> gebied(String gemeentecode) {
        return Optional.ofNullable(gebieden.get(gemeentecode));
    }

    private void leesMap(Path map) {
        try (var bestanden = Files.list(map)) {
            for (var bestand : bestanden.filter(pad -> pad.toString().endsWith(".yaml")).sorted().toList()) {
                lees(bestand.getFileName().toString(), Files.newInputStream(bestand));
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void lees(String naam, InputStream inhoud) {
        try (inhoud) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(inhoud);
            if (yaml.containsKey("code")) {
                var gebied = Mappinglezer.gebied(yaml);
                gebieden.put(gebied.gemeentecode(), gebied);
            } else {
                var mapping = Mappinglezer.mapping(yaml);
                mappings.removeIf(eerdere -> eerdere.versie().equals(mapping.versie()));
                mappings.add(mapping);
            }
        } catch (IOException | RuntimeException fout) {
            throw new IllegalStateException("UHT-mapping " + naam + " is niet te lezen: " + fout.getMessage(), fout);
        }
    }
}
