package nl.bredeondersteuning.beleid.norm;

import java.util.Map;

/** De afweging bij een voorziening: per factor wat er is gewogen. */
public record Afweging(Map<Afwegingsfactor, String> factoren) {

    public static final Afweging GEEN = new Afweging(Map.of());

    public Afweging {
        factoren = Map.copyOf(factoren);
    }

    boolean weegt(Afwegingsfactor factor) {
        return !factoren.getOrDefault(factor, "").isBlank();
    }
}
