package nl.bredeondersteuning.beleid;

import java.util.Locale;

/** Vergelijkt aanhalingen van artikelen: een heel artikel of lid omvat zijn onderdelen, niet omgekeerd. */
public final class Citaat {

    private Citaat() {
    }

    /** {@code Awb 4:15} covers {@code Awb 4:15 lid 1 sub a}; a leading {@code artikel} plays no part. */
    public static boolean omvat(String geheel, String deel) {
        var g = genormaliseerd(geheel);
        var d = genormaliseerd(deel);
        return !g.isEmpty() && d.startsWith(g) && (d.length() == g.length() || d.charAt(g.length()) == ' ');
    }

    public static boolean gelijk(String een, String ander) {
        return genormaliseerd(een).equals(genormaliseerd(ander));
    }

    private static String genormaliseerd(String aanhaling) {
        var kaal = aanhaling.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return kaal.startsWith("artikel ") ? kaal.substring("artikel ".length()) : kaal;
    }
}
