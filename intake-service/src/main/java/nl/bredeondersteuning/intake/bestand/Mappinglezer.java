package nl.bredeondersteuning.intake.bestand;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leest een mapping of een gebied uit YAML; wat niet klopt, wordt bij het starten gemeld. */
final class Mappinglezer {

    private Mappinglezer() {
    }

    static Gebied gebied(Map<String, Object> yaml) {
        return new Gebied(tekst(yaml, "code"), teksten(yaml.get("postcodes")).stream().map(Gebied.Reeks::lees).toList(),
                teksten(yaml.get("woonplaatsen")).stream().map(Mapping::vouw).toList());
    }

    @SuppressWarnings("unchecked")
    static Mapping mapping(Map<String, Object> yaml) {
        var kolommen = new LinkedHashMap<String, Mapping.Kolom>();
        ((Map<String, Map<String, Object>>) yaml.get("kolommen")).forEach((veld, kolom) -> kolommen.put(veld,
                new Mapping.Kolom(teksten(kolom.get("kop")).stream().map(Mapping::vouw).toList(), Boolean.TRUE.equals(kolom.get("verplicht")))));
        var codes = new LinkedHashMap<String, Map<String, String>>();
        ((Map<String, Map<String, Object>>) yaml.getOrDefault("waarden", Map.of())).forEach((veld, woorden) -> codes.put(veld, codes(woorden)));
        return new Mapping(tekst(yaml, "versie"), Bestandssoort.valueOf(tekst(yaml, "soort")), (String) yaml.get("blad"),
                (Integer) yaml.getOrDefault("koprij", 1), Optional.ofNullable((String) yaml.get("sluitregel")).map(Pattern::compile).orElse(null),
                teksten(yaml.get("datumformaten")).stream().map(Mappinglezer::formaat).toList(), kolommen, codes);
    }

    private static Map<String, String> codes(Map<String, Object> woorden) {
        var codes = new LinkedHashMap<String, String>();
        woorden.forEach((code, lijst) -> teksten(lijst).forEach(woord -> codes.put(Mapping.vouw(woord), code)));
        return codes;
    }

    private static DateTimeFormatter formaat(String patroon) {
        return DateTimeFormatter.ofPattern(patroon.replace("yyyy", "uuuu")).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String tekst(Map<String, Object> yaml, String sleutel) {
        return String.valueOf(Optional.ofNullable(yaml.get(sleutel)).orElseThrow(() -> new IllegalArgumentException(sleutel + " ontbreekt")));
    }

    private static List<String> teksten(Object lijst) {
        return ((List<?>) lijst).stream().map(String::valueOf).toList();
    }
}
