package nl.bredeondersteuning.beschikking.brief;

import java.util.Arrays;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;

/** Waarom de ondersteuning stopt, in gewone woorden tegen de rechthebbende. */
public final class Eindegrond {

    private Eindegrond() {
    }

    public static String inWoorden(Beeindigingsgrond grond) {
        return switch (grond) {
            case NIEUWE_START -> "U heeft een nieuwe start kunnen maken.";
            case MAXIMALE_DUUR -> "De wet zegt hoe lang brede ondersteuning mag duren. Die tijd is voorbij.";
            case NIET_RECHTHEBBEND -> "De Dienst Toeslagen heeft uw aanvraag om een herstelmaatregel afgewezen.";
            case VERZOEK -> "U heeft ons gevraagd om te stoppen.";
            case GEEN_CONTACT -> "Wij kregen geen contact met u, ook niet na een aantal oproepen.";
        };
    }

    /** A finding on a ground in these words; what a person judged stays in that person's words. */
    public static String inWoorden(Bevinding bevinding) {
        return Arrays.stream(Beeindigingsgrond.values()).filter(grond -> grond.name().equals(bevinding.norm()))
                .filter(grond -> !geoordeeld(bevinding)).findFirst().map(Eindegrond::inWoorden).orElse(bevinding.reden());
    }

    private static boolean geoordeeld(Bevinding bevinding) {
        return !bevinding.reden().startsWith("Grond:") && !bevinding.feiten().isEmpty();
    }
}
