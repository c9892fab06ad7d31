package nl.bredeondersteuning.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** De volgordes waarin de gebeurtenissen van twee bronnen kunnen binnenkomen. */
public final class Volgordes {

    private Volgordes() {
    }

    /** Alle manieren om twee rijen, elk op haar eigen volgorde, in elkaar te schuiven. */
    public static <T> List<List<T>> ineen(List<T> een, List<T> ander) {
        if (een.isEmpty() || ander.isEmpty()) {
            return List.of(een.isEmpty() ? ander : een);
        }
        var uit = new ArrayList<List<T>>();
        ineen(een.subList(1, een.size()), ander).forEach(rest -> uit.add(voor(een.getFirst(), rest)));
        ineen(een, ander.subList(1, ander.size())).forEach(rest -> uit.add(voor(ander.getFirst(), rest)));
        return uit;
    }

    private static <T> List<T> voor(T eerste, List<T> rest) {
        return Stream.concat(Stream.of(eerste), rest.stream()).toList();
    }
}
