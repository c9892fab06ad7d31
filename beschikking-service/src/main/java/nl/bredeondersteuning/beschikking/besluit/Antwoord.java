package nl.bredeondersteuning.beschikking.besluit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Het antwoord waarmee een brief over meer voorzieningen begint: wat iemand krijgt, en wat niet, in zinnen die iedereen kan lezen. */
final class Antwoord {

    /** Langer dan dit leest een opsomming in een zin niet meer; dan staan de namen alleen in de brief zelf. */
    private static final int HOOGSTENS_WOORDEN = 15;

    private Antwoord() {
    }

    static String van(List<String> wel, List<String> niet) {
        return Stream.of(wel.isEmpty() ? "" : krijgt(wel), niet.isEmpty() ? "" : krijgtNiet(niet, wel.isEmpty()))
                .filter(zin -> !zin.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String krijgt(List<String> namen) {
        return "U krijgt " + aantal(namen.size(), "één") + genoemd(namen);
    }

    /** Krijgt iemand niets, dan is dat de eerste zin; anders volgt het op wat hij wel krijgt. */
    private static String krijgtNiet(List<String> namen, boolean alles) {
        return alles ? "U krijgt de voorzieningen niet die u vroeg" + genoemd(namen)
                : aantal(namen.size(), "Eén") + " krijgt u niet" + genoemd(namen);
    }

    private static String aantal(int hoeveel, String een) {
        return hoeveel == 1 ? een + " voorziening" : hoeveel + " voorzieningen";
    }

    private static String genoemd(List<String> namen) {
        var opsomming = namen.size() == 1 ? namen.getFirst()
                : String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.getLast();
        return opsomming.split("\\s+").length > HOOGSTENS_WOORDEN ? "." : ": " + opsomming + ".";
    }
}
