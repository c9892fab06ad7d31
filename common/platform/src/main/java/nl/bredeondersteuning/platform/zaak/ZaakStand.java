package nl.bredeondersteuning.platform.zaak;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hoe ver een zaak is, per service het laatste volgnummer: {@code intake=5,plan=3}. Reist als kopregel {@code Zaak-Stand} mee met elke
 * handeling, zodat een service die achterloopt eerst bijwerkt.
 */
public record ZaakStand(SortedMap<String, Long> nummers) {

    public static final String KOPREGEL = "Zaak-Stand";
    private static final Pattern VORM = Pattern.compile("\\s*[a-z]+=\\d{1,15}(\\s*,\\s*[a-z]+=\\d{1,15})*\\s*");
    public static final ZaakStand LEEG = new ZaakStand(new TreeMap<>());

    public ZaakStand {
        nummers = Collections.unmodifiableSortedMap(new TreeMap<>(nummers));
    }

    /** Leeg bij een andere vorm dan {@code bron=nummer,…}; zonder kopregel is er niets gestuurd. */
    public static Optional<ZaakStand> lees(String kopregel) {
        if (kopregel == null || kopregel.isBlank()) {
            return Optional.of(LEEG);
        }
        if (!VORM.matcher(kopregel).matches()) {
            return Optional.empty();
        }
        return Optional.of(new ZaakStand(Arrays.stream(kopregel.split(",")).map(deel -> deel.strip().split("=", 2))
                .collect(Collectors.toMap(deel -> deel[0], deel -> Long.valueOf(deel[1]), Math::max, TreeMap::new))));
    }

    public long van(String bron) {
        return nummers.getOrDefault(bron, 0L);
    }

    public ZaakStand met(String bron, long nummer) {
        var nieuw = new TreeMap<>(nummers);
        nieuw.put(bron, nummer);
        return new ZaakStand(nieuw);
    }

    /** Per bron het hoogste van de twee. */
    public ZaakStand samenMet(ZaakStand ander) {
        var samen = new TreeMap<>(nummers);
        ander.nummers.forEach((bron, nummer) -> samen.merge(bron, nummer, Math::max));
        return new ZaakStand(samen);
    }

    /** Of deze stand minstens zo ver is als de gegeven, voor de bronnen die de service hoort. */
    public boolean bereikt(ZaakStand gevraagd, Set<String> bronnen) {
        return bronnen.stream().allMatch(bron -> van(bron) >= gevraagd.van(bron));
    }

    @Override
    public String toString() {
        return nummers.entrySet().stream().map(deel -> deel.getKey() + "=" + deel.getValue()).collect(Collectors.joining(","));
    }

    public static ZaakStand van(Map<String, Long> nummers) {
        return new ZaakStand(new TreeMap<>(nummers));
    }
}
