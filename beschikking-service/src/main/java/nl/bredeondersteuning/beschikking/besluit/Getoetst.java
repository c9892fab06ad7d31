package nl.bredeondersteuning.beschikking.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;

/**
 * Wat bij het vaststellen is gevonden: over het besluit als geheel en over elk onderdeel.
 *
 * @param samengevoegd het besluit gaat over meer dan één onderdeel, die elk hun eigen bevindingen houden
 */
record Getoetst(boolean samengevoegd, List<Bevinding> voorwaarden, List<Deel> delen) {

    /** De bevindingen over één onderdeel, en die van de poort van de wet. */
    record Deel(Onderdeel onderdeel, List<Bevinding> voorwaarden, List<Bevinding> poort) {

        List<Bevinding> alle() {
            return Stream.concat(voorwaarden.stream(), poort.stream()).toList();
        }

        boolean poortDicht() {
            return poort.stream().anyMatch(Bevinding::houdtTegen);
        }
    }

    boolean houdtTegen() {
        return Stream.concat(voorwaarden.stream(), delen.stream().flatMap(deel -> deel.alle().stream())).anyMatch(Bevinding::houdtTegen);
    }

    /** Om te laten lezen; waar het er meer zijn, zegt elke bevinding bij welk onderdeel zij hoort. */
    List<Bevinding> alle() {
        var alle = new ArrayList<>(voorwaarden);
        IntStream.range(0, delen.size()).forEach(plaats -> alle.addAll(samengevoegd
                ? Onderdeel.genoemd(plaats + 1, delen.get(plaats).onderdeel().voorzieningId(), delen.get(plaats).alle())
                : delen.get(plaats).alle()));
        return alle;
    }

    /** Waarop het besluit als geheel rust, nu dit erbij komt. */
    List<Bevinding> grondslagen(Besluit besluit) {
        return Stream.concat(besluit.bevindingen.stream(), nieuw(besluit.bevindingen, samengevoegd ? voorwaarden : alle())).toList();
    }

    /** De onderdelen, elk met wat erbij komt; wat al voor het besluit als geheel vaststaat, hoeft er niet nog eens bij. */
    List<Onderdeel> onderdelen(Besluit besluit) {
        if (!samengevoegd) return List.of();
        return delen.stream().map(deel -> deel.onderdeel().met(nieuw(Stream.concat(voorwaarden.stream(),
                deel.onderdeel().bevindingen().stream()).toList(), deel.alle()).toList())).toList();
    }

    private static Stream<Bevinding> nieuw(List<Bevinding> eerder, List<Bevinding> getoetst) {
        return getoetst.stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING)
                .filter(bevinding -> eerder.stream().noneMatch(zelfde -> zelfde.norm().equals(bevinding.norm())
                        && zelfde.artikel().equals(bevinding.artikel())));
    }
}
