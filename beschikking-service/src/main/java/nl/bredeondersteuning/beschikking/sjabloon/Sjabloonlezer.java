package nl.bredeondersteuning.beschikking.sjabloon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.beleid.yaml.Beleidsfout;
import nl.bredeondersteuning.beschikking.sjabloon.Sjabloonset.Gekeurd;

/** Leest de sjablonen van de suite en die in een map, keurt ze, en zegt van elk wat er niet klopt. */
final class Sjabloonlezer {

    private static final String LOGO = "logo.png";
    private static final int LOGO_TEN_HOOGSTE = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final List<String> fouten = new ArrayList<>();

    Sjabloonset meegeleverd() {
        var gelezen = new EnumMap<Sjabloonsoort, Gekeurd>(Sjabloonsoort.class);
        for (var soort : Sjabloonsoort.values()) {
            try (var bron = Sjabloonlezer.class.getResourceAsStream("/templates/brief/" + soort.bestand())) {
                keur(gelezen, soort, soort.bestand(), new String(bron.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
        return new Sjabloonset(gelezen, null);
    }

    /** What the directory does not have, stays as it was. */
    Sjabloonset met(Sjabloonset onder, Path map) {
        var eigen = new EnumMap<Sjabloonsoort, Gekeurd>(Sjabloonsoort.class);
        String logo = null;
        for (var pad : in(map)) {
            var bestand = pad.getFileName().toString();
            var naam = naam(map, bestand);
            var soort = Sjabloonsoort.vanBestand(bestand);
            if (soort.isPresent()) keur(eigen, soort.get(), naam, tekst(pad, naam));
            else if (bestand.equals(LOGO)) logo = logo(pad, naam);
            else fouten.add(naam + ": geen sjabloon heet zo; de namen zijn " + namen());
        }
        return onder.met(eigen, logo);
    }

    void meld(Path map, String tekst) {
        fouten.add("brieven/" + map.getFileName() + ": " + tekst);
    }

    /** Call last. */
    void controleer() {
        if (!fouten.isEmpty()) throw new Beleidsfout(fouten);
    }

    /** In order of name; none when there is no such directory. */
    List<Path> in(Path map) {
        if (!Files.isDirectory(map)) return List.of();
        try (var paden = Files.list(map)) {
            return paden.filter(pad -> !pad.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException fout) {
            fouten.add(map + ": de map is niet te lezen: " + fout.getMessage());
            return List.of();
        }
    }

    private void keur(Map<Sjabloonsoort, Gekeurd> gelezen, Sjabloonsoort soort, String naam, String bron) {
        if (bron == null) return;
        var uitslag = Sjabloonkeuring.keur(soort, bron);
        uitslag.fouten().forEach(fout -> fouten.add(fout.in(naam)));
        gelezen.put(soort, new Gekeurd(uitslag.sjabloon(), bron));
    }

    private String tekst(Path pad, String naam) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            fouten.add(naam + ": het bestand is niet te lezen; sla het op als UTF-8 (" + fout.getMessage() + ")");
            return null;
        }
    }

    private String logo(Path pad, String naam) {
        try {
            var beeld = Files.readAllBytes(pad);
            if (beeld.length <= LOGO_TEN_HOOGSTE && beeld.length > PNG.length && Arrays.equals(PNG, Arrays.copyOf(beeld, PNG.length))) {
                return "data:image/png;base64," + Base64.getEncoder().encodeToString(beeld);
            }
            fouten.add(naam + ": verwacht een PNG van ten hoogste 200 kB");
        } catch (IOException fout) {
            fouten.add(naam + ": het bestand is niet te lezen: " + fout.getMessage());
        }
        return null;
    }

    private static String naam(Path map, String bestand) {
        return "brieven/" + map.getFileName() + "/" + bestand;
    }

    private static String namen() {
        return String.join(", ", Arrays.stream(Sjabloonsoort.values()).map(Sjabloonsoort::bestand).toList()) + " en " + LOGO;
    }
}
