package nl.bredeondersteuning.intake.uht;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Welke kolom van een bestand welk veld bevat, en welke woorden welke code betekenen: data, per versie van het bestand. */
record Mapping(String versie, Bestandssoort soort, int koprij, List<String> datumformaten, Map<String, Kolom> kolommen,
        Map<String, Map<String, List<String>>> waarden) {

    /** De koppen waaronder een veld kan staan. */
    record Kolom(List<String> kop, boolean verplicht) {
    }

    /** De velden op hun plaats in de koprij; leeg als een verplichte kop ontbreekt of een kop twee keer voorkomt. */
    Optional<Map<String, Integer>> plaatsen(List<String> koppen) {
        var gevouwen = koppen.stream().map(Mapping::vouw).toList();
        var plaatsen = new java.util.LinkedHashMap<String, Integer>();
        for (var kolom : kolommen.entrySet()) {
            var treffers = kolom.getValue().kop().stream().map(Mapping::vouw)
                    .flatMap(kop -> java.util.stream.IntStream.range(0, gevouwen.size()).filter(i -> gevouwen.get(i).equals(kop)).boxed())
                    .collect(Collectors.toSet());
            if (treffers.size() > 1 || treffers.isEmpty() && kolom.getValue().verplicht()) {
                return Optional.empty();
            }
            treffers.forEach(plaats -> plaatsen.put(kolom.getKey(), plaats));
        }
        return Optional.of(plaatsen);
    }

    /** De code van een woord, zonder verschil in hoofdletters. */
    Optional<String> code(String veld, String waarde) {
        var gezocht = vouw(waarde);
        return waarden.getOrDefault(veld, Map.of()).entrySet().stream()
                .filter(code -> code.getValue().stream().map(Mapping::vouw).anyMatch(gezocht::equals)).map(Map.Entry::getKey).findFirst();
    }

    static String vouw(String tekst) {
        return tekst.replace('\u00a0', ' ').replace('\u202f', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
