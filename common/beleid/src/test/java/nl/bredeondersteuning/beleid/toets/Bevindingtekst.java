package nl.bredeondersteuning.beleid.toets;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;

/** Schrijft bevindingen als korte tekst, zodat een tabel ze kan noemen: {@code VERZET artikel 2.2 sub d}. */
final class Bevindingtekst {

    private Bevindingtekst() {
    }

    static TreeSet<String> tegen(List<Bevinding> bevindingen) {
        return van(bevindingen, Bevinding::houdtTegen);
    }

    static TreeSet<String> met(List<Bevinding> bevindingen, Uitkomst uitkomst) {
        return van(bevindingen, b -> b.uitkomst() == uitkomst);
    }

    static TreeSet<String> verwacht(String tekst) {
        return tekst == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(tekst.split(", ")));
    }

    private static TreeSet<String> van(List<Bevinding> bevindingen, Predicate<Bevinding> keuze) {
        var teksten = new TreeSet<String>();
        bevindingen.stream().filter(keuze).forEach(b -> teksten.add(b.uitkomst() + " " + b.artikel()));
        return teksten;
    }
}
