package nl.bredeondersteuning.beleid.profiel;

import java.util.List;

/**
 * Hoe de brieven van een gemeente eruitzien en waar zij te bereiken is.
 *
 * @param naam hoe de gemeente bovenaan de brief heet
 * @param kleur als {@code #1a4f7a}, leesbaar op wit papier
 * @param afzender de regels met haar eigen adres
 * @param telefoon leeg als een brief alleen naar de klantbegeleider verwijst, net als {@code email}
 */
public record Huisstijl(String naam, String kleur, List<String> afzender, String telefoon, String email) {

    static final String ZWART = "#111111";
    private static final double LEESBAAR = 4.5;

    static Huisstijl gewoon(String gemeente) {
        return new Huisstijl("Gemeente " + gemeente, ZWART, List.of(), null, null);
    }

    /** A colour of which text on white has the contrast that WCAG 2.2 AA asks. */
    static boolean leesbaar(String kleur) {
        if (!kleur.matches("#[0-9a-fA-F]{6}")) return false;
        var helderheid = 0.2126 * licht(kleur.substring(1, 3)) + 0.7152 * licht(kleur.substring(3, 5)) + 0.0722 * licht(kleur.substring(5));
        return 1.05 / (helderheid + 0.05) >= LEESBAAR;
    }

    private static double licht(String deel) {
        var waarde = Integer.parseInt(deel, 16) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
    }
}
