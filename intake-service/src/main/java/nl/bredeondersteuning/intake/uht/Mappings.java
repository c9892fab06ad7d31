package nl.bredeondersteuning.intake.uht;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** De mappings en gebieden die de suite meebrengt, met die van {@code UHT_MAPPING_DIR} ernaast: een andere indeling is data. */
@Singleton
class Mappings {

    private static final List<String> MEEGEBRACHT = List.of("aanmelding-v1", "gemeente-0166", "gemeente-9901", "gemeente-9902");

    private final List<Mapping> mappings = new ArrayList<>();
    private final Map<String, Gebied> gebieden = new LinkedHashMap<>();

    Mappings(@ConfigProperty(name = "uht.mapping-dir") Optional<Path> map) {
        MEEGEBRACHT.forEach(naam -> lees(naam, Mappings.class.getResourceAsStream("/uht-mapping/" + naam + ".yaml")));
        map.ifPresent(this::leesMap);
    }

    List<Mapping> van(Bestandssoort soort) {
        return mappings.stream().filter(mapping -> mapping.soort() == soort).toList();
    }

    Optional<Gebied> gebied(String gemeentecode) {
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
                var gebied = gebied(yaml);
                gebieden.put(gebied.gemeentecode(), gebied);
            } else {
                var mapping = mapping(yaml);
                mappings.removeIf(eerdere -> eerdere.versie().equals(mapping.versie()));
                mappings.add(mapping);
            }
        } catch (IOException | RuntimeException fout) {
            throw new IllegalStateException("UHT-mapping " + naam + " is niet te lezen: " + fout.getMessage(), fout);
        }
    }

    private static Gebied gebied(Map<String, Object> yaml) {
        return new Gebied(tekst(yaml, "code"), teksten(yaml.get("postcodes")).stream().map(Gebied.Reeks::lees).toList(),
                teksten(yaml.get("woonplaatsen")));
    }

    @SuppressWarnings("unchecked")
    private static Mapping mapping(Map<String, Object> yaml) {
        var kolommen = new LinkedHashMap<String, Mapping.Kolom>();
        ((Map<String, Map<String, Object>>) yaml.get("kolommen")).forEach((veld, kolom) -> kolommen.put(veld,
                new Mapping.Kolom(teksten(kolom.get("kop")), Boolean.TRUE.equals(kolom.get("verplicht")))));
        var waarden = new LinkedHashMap<String, Map<String, List<String>>>();
        ((Map<String, Map<String, Object>>) yaml.getOrDefault("waarden", Map.of())).forEach((veld, codes) -> waarden.put(veld,
                codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, code -> teksten(code.getValue()), (a, b) -> a,
                        LinkedHashMap::new))));
        return new Mapping(tekst(yaml, "versie"), Bestandssoort.valueOf(tekst(yaml, "soort")), (Integer) yaml.get("koprij"),
                teksten(yaml.get("datumformaten")), kolommen, waarden);
    }

    private static String tekst(Map<String, Object> yaml, String sleutel) {
        return String.valueOf(Optional.ofNullable(yaml.get(sleutel)).orElseThrow(() -> new IllegalArgumentException(sleutel + " ontbreekt")));
    }

    private static List<String> teksten(Object lijst) {
        return ((List<?>) lijst).stream().map(String::valueOf).toList();
    }
}
