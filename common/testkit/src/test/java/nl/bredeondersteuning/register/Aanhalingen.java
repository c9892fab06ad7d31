package nl.bredeondersteuning.register;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leest de aanhalingen van wetten uit een zin: {@code Awb 3:2 en 10:3} zijn er twee. */
final class Aanhalingen {

    private static final Pattern EERSTE = Pattern.compile(
            "(Wht|Awb|Atw|SPUK) (\\d+(?:[.:]\\d+[a-z]?)?)(?: lid (\\d+[a-z]?))?(?: sub ([a-z])\\b)?");
    private static final Pattern VOLGENDE = Pattern.compile("(?:, | en | of )"
            + "(?:(\\d+[.:]\\d+[a-z]?)|(?:lid )?(\\d+[a-z]?)\\b(?![.:]\\d)|sub ([a-z])\\b)(?: lid (\\d+[a-z]?))?(?: sub ([a-z])\\b)?");
    private static final Set<String> ZONDER_HOOFDSTUK = Set.of("Atw", "SPUK");
    private final Set<String> gevonden = new TreeSet<>();
    private String wet;
    private String artikel;
    private String lid;
    private String sub;

    private Aanhalingen() {
    }

    static Set<String> in(String zin) {
        var lezer = new Aanhalingen();
        var eerste = EERSTE.matcher(zin);
        while (eerste.find()) {
            lezer.neem(eerste, VOLGENDE.matcher(zin));
        }
        return lezer.gevonden;
    }

    private void neem(MatchResult eerste, Matcher volgende) {
        wet = eerste.group(1);
        artikel = eerste.group(2);
        lid = eerste.group(3);
        sub = eerste.group(4);
        noteer();
        var einde = eerste.end();
        while (volgende.find(einde) && volgende.start() == einde) {
            vervolg(volgende);
            noteer();
            einde = volgende.end();
        }
    }

    private void vervolg(MatchResult deel) {
        if (deel.group(1) != null || deel.group(2) != null && lid == null && ZONDER_HOOFDSTUK.contains(wet)) {
            artikel = deel.group(1) != null ? deel.group(1) : deel.group(2);
            lid = deel.group(4);
            sub = deel.group(5);
        } else if (deel.group(2) != null) {
            lid = deel.group(2);
            sub = deel.group(5);
        } else {
            sub = deel.group(3);
        }
    }

    private void noteer() {
        gevonden.add(wet + " " + artikel + (lid == null ? "" : " lid " + lid) + (sub == null ? "" : " sub " + sub));
    }
}
