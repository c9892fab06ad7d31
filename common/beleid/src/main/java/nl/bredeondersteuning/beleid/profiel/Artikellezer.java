package nl.bredeondersteuning.beleid.profiel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeondersteuning.beleid.yaml.Knoop;

/** Leest de artikelen van een profiel, woord voor woord, met wat ervan wordt uitgevoerd. */
final class Artikellezer {

    private final Knoop wortel;
    private final Set<String> normen;

    /** @param normen de normen die het profiel heeft */
    Artikellezer(Knoop wortel, Set<String> normen) {
        this.wortel = wortel;
        this.normen = normen;
    }

    Map<String, Artikeltekst> lees() {
        var gelezen = new LinkedHashMap<String, Artikeltekst>();
        wortel.eventueelKnoop("artikelen").ifPresent(knoop -> new ArrayList<>(knoop.sleutels())
                .forEach(aanhaling -> gelezen.put(aanhaling, artikel(aanhaling, knoop))));
        return Collections.unmodifiableMap(gelezen);
    }

    /** Exactly one of: the norms that carry it out, explanation, still to build. */
    private Artikeltekst artikel(String aanhaling, Knoop artikelen) {
        var knoop = artikelen.knoop(aanhaling);
        var uitgevoerd = knoop.heeft("norm") ? knoop.teksten("norm") : List.<String>of();
        var artikel = new Artikeltekst(aanhaling, knoop.eventueel("titel").orElse(null), knoop.tekst("tekst"), uitgevoerd,
                knoop.waar("uitleg", false), knoop.waar("nogTeBouwen", false));
        var soorten = (uitgevoerd.isEmpty() ? 0 : 1) + (artikel.uitleg() ? 1 : 0) + (artikel.nogTeBouwen() ? 1 : 0);
        if (soorten != 1) artikelen.meld(aanhaling, "heeft niet precies één van norm, uitleg en nogTeBouwen");
        uitgevoerd.stream().filter(norm -> !normen.contains(norm))
                .forEach(norm -> artikelen.meld(aanhaling, "noemt de norm " + norm + ", die dit profiel niet heeft"));
        return artikel;
    }
}
