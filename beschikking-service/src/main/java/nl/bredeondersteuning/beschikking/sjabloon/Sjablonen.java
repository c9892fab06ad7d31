package nl.bredeondersteuning.beschikking.sjabloon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beschikking.brief.Briefgegevens;

/** De sjablonen van de brieven: die van de suite, en per gemeente of per versie van haar beleid wat daarvoor in de plaats komt. */
public final class Sjablonen {

    private final Sjabloonset meegeleverd;
    private final Map<String, Sjabloonset> perGemeente = new HashMap<>();
    private final Map<String, Sjabloonset> perVersie = new HashMap<>();

    private Sjablonen(Sjabloonset meegeleverd) {
        this.meegeleverd = meegeleverd;
    }

    /** Een brief als XHTML, met de vingerafdruk van de sjablonen waaruit hij is gemaakt. */
    public record Opgemaakt(String html, String sjabloonversie) {
    }

    /**
     * Leest die van de suite en die in {@code brieven/<gemeentecode of versie>/} onder de map.
     *
     * @throws nl.bredeondersteuning.beleid.yaml.Beleidsfout met van elk gebrek het bestand, de regel en wat eraan te doen is
     */
    public static Sjablonen laad(Optional<Path> beleidDir, Profielen profielen) {
        var lezer = new Sjabloonlezer();
        var sjablonen = new Sjablonen(lezer.meegeleverd());
        var mappen = beleidDir.map(map -> lezer.in(map.resolve("brieven"))).orElse(List.of());
        // First those of a municipality: a version of its policy builds on them.
        mappen.stream().filter(map -> profielen.gemeenten().containsKey(map.getFileName().toString()))
                .forEach(map -> sjablonen.perGemeente.put(map.getFileName().toString(), lezer.met(sjablonen.meegeleverd, map)));
        mappen.stream().filter(map -> !profielen.gemeenten().containsKey(map.getFileName().toString()))
                .forEach(map -> sjablonen.leesVersie(map, lezer, profielen));
        lezer.controleer();
        return sjablonen;
    }

    private void leesVersie(Path map, Sjabloonlezer lezer, Profielen profielen) {
        var naam = map.getFileName().toString();
        var van = profielen.alle().stream().filter(profiel -> profiel.versie().id().equals(naam)).toList();
        if (van.isEmpty()) lezer.meld(map, "geen gemeentecode of versie van een profiel heet zo");
        van.forEach(profiel -> perVersie.put(sleutel(profiel), lezer.met(vanGemeente(profiel), map)));
    }

    public Opgemaakt maakOp(Briefgegevens brief, Beleidsprofiel profiel) {
        var set = perVersie.getOrDefault(sleutel(profiel), vanGemeente(profiel));
        return new Opgemaakt(set.html(brief, profiel.uitvoering().huisstijl()), set.versie(brief));
    }

    private Sjabloonset vanGemeente(Beleidsprofiel profiel) {
        return perGemeente.getOrDefault(profiel.gemeentecode(), meegeleverd);
    }

    private static String sleutel(Beleidsprofiel profiel) {
        return profiel.gemeentecode() + "/" + profiel.versie().id();
    }
}
