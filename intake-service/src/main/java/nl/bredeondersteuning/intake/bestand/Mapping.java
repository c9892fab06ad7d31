package nl.bredeondersteuning.intake.bestand;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Welke kolom van een bestand welk veld bevat, en welke woorden welke code betekenen: data, per versie van het bestand.
 *
 * @param blad naam van het blad; leeg is het eerste
 * @param sluitregel wat de eerste cel van de laatste regel zegt; leeg als er geen is
 * @param codes per veld de code van elk woord, gevouwen
 */
public record Mapping(String versie, Bestandssoort soort, String blad, int koprij, Pattern sluitregel, List<DateTimeFormatter> datumformaten,
        Map<String, Kolom> kolommen, Map<String, Map<String, String>> codes) {

    private static final Pattern SPATIES = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

    /** De koppen waaronder een veld kan staan, gevouwen. */
    public record Kolom(List<String> kop, boolean verplicht) {
    }

    /** De koprij van een bestand volgens deze mapping: elk veld op zijn plaats. */
    public record Indeling(Mapping mapping, Map<String, Integer> plaatsen, List<String> koppen) {

        /** De koppen waar geen veld bij hoort. */
        public List<String> onbekend() {
            return IntStream.range(0, koppen.size()).filter(plaats -> !plaatsen.containsValue(plaats)).mapToObj(koppen::get)
                    .map(Mapping::spaties).filter(kop -> !kop.isEmpty()).toList();
        }
    }

    /** De indeling van een tabel; leeg als een verplichte kop ontbreekt of een kop twee keer voorkomt. */
    Optional<Indeling> indeling(Tabel tabel) throws IOException {
        var koppen = new ArrayList<String>();
        tabel.lees(blad, rij -> {
            if (rij.nummer() == koprij) {
                koppen.addAll(rij.teksten());
            }
            return rij.nummer() < koprij;
        });
        return plaatsen(koppen).map(plaatsen -> new Indeling(this, plaatsen, List.copyOf(koppen)));
    }

    private Optional<Map<String, Integer>> plaatsen(List<String> koppen) {
        var gevouwen = koppen.stream().map(Mapping::vouw).toList();
        var plaatsen = new LinkedHashMap<String, Integer>();
        for (var kolom : kolommen.entrySet()) {
            var treffers = IntStream.range(0, gevouwen.size()).filter(plaats -> kolom.getValue().kop().contains(gevouwen.get(plaats))).boxed()
                    .collect(Collectors.toList());
            if (treffers.size() > 1 || treffers.isEmpty() && kolom.getValue().verplicht()) {
                return Optional.empty();
            }
            treffers.forEach(plaats -> plaatsen.put(kolom.getKey(), plaats));
        }
        return Optional.of(plaatsen);
    }

    public boolean sluit(Rij rij) {
        return sluitregel != null && sluitregel.matcher(rij.eersteTekst()).find();
    }

    /** De code van een woord, zonder verschil in hoofdletters. */
    public Optional<String> code(String veld, String waarde) {
        return Optional.ofNullable(codes.getOrDefault(veld, Map.of()).get(vouw(waarde)));
    }

    /** Het eerste woord van een code, zoals een bestand het schrijft; wat geen code is, blijft zoals het is. */
    public String woord(String veld, String code) {
        return codes.getOrDefault(veld, Map.of()).entrySet().stream().filter(woord -> woord.getValue().equals(code)).map(Map.Entry::getKey)
                .findFirst().orElse(code);
    }

    /** Velden die een dag bevatten, heten naar die dag. */
    public static boolean isDatum(String veld) {
        return veld.endsWith("datum") || veld.endsWith("Op");
    }

    public Optional<LocalDate> datum(String waarde) {
        for (var formaat : datumformaten) {
            try {
                return Optional.of(LocalDate.parse(waarde, formaat));
            } catch (DateTimeParseException fout) {
                continue;
            }
        }
        return Optional.empty();
    }

    static String spaties(String tekst) {
        return SPATIES.matcher(tekst).replaceAll(" ").strip();
    }

    static String vouw(String tekst) {
        return spaties(tekst).toLowerCase(Locale.ROOT);
    }
}
