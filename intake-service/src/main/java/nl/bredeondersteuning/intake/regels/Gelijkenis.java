package nl.bredeondersteuning.intake.regels;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Waarom twee personen met een ander burgerservicenummer dezelfde mens kunnen zijn (AVG 5 lid 1 sub d). Het is een aanwijzing: of zij het
 * zijn, zegt een mens, en samengevoegd wordt er niets.
 */
public enum Gelijkenis {
    NAAM_EN_GEBOORTEDATUM, ADRES_EN_GEBOORTEDATUM, BURGERSERVICENUMMER_LIJKT;

    private static final int MEESTE_CIJFERS = 2;
    private static final int KORTE_NAAM = 5;

    /** Waaraan iemand te herkennen is; leeg wat niet bekend is. */
    public record Kenmerken(String bsn, String achternaam, LocalDate geboren, String postcode, String huisnummer) {
    }

    public static List<Gelijkenis> tussen(Kenmerken een, Kenmerken ander) {
        var zelfdeDag = een.geboren() != null && een.geboren().equals(ander.geboren());
        return Stream.of(zelfdeDag && naamLijkt(een.achternaam(), ander.achternaam()) ? NAAM_EN_GEBOORTEDATUM : null,
                zelfdeDag && zelfdeAdres(een, ander) ? ADRES_EN_GEBOORTEDATUM : null,
                zelfdeDag && nummerLijkt(een.bsn(), ander.bsn()) ? BURGERSERVICENUMMER_LIJKT : null).filter(Objects::nonNull).toList();
    }

    /** One letter off in a short name, two in a longer one, or a part of a double name in common. */
    static boolean naamLijkt(String een, String ander) {
        if (een == null || ander == null) {
            return false;
        }
        var kort = Math.min(letters(een).length(), letters(ander).length()) <= KORTE_NAAM;
        return afstand(letters(een), letters(ander)) <= (kort ? 1 : 2)
                || delen(een).anyMatch(deel -> delen(ander).anyMatch(deel::equals));
    }

    private static Stream<String> delen(String naam) {
        return Arrays.stream(naam.split("[- ]")).map(Gelijkenis::letters).filter(deel -> deel.length() > 2);
    }

    private static String letters(String naam) {
        return Normalizer.normalize(naam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    private static boolean zelfdeAdres(Kenmerken een, Kenmerken ander) {
        return een.postcode() != null && een.huisnummer() != null && ander.postcode() != null
                && een.postcode().replace(" ", "").equals(ander.postcode().replace(" ", "")) && een.huisnummer().equals(ander.huisnummer());
    }

    /** Two digits are swapped or mistyped: with fewer the number would not pass the test of eleven. */
    static boolean nummerLijkt(String een, String ander) {
        if (een == null || ander == null || een.length() != ander.length()) {
            return false;
        }
        var anders = 0;
        for (var plaats = 0; plaats < een.length(); plaats++) {
            anders += een.charAt(plaats) == ander.charAt(plaats) ? 0 : 1;
        }
        return anders > 0 && anders <= MEESTE_CIJFERS;
    }

    /** How many letters to add, drop or change. */
    private static int afstand(String een, String ander) {
        var vorige = new int[ander.length() + 1];
        Arrays.setAll(vorige, plaats -> plaats);
        for (var i = 1; i <= een.length(); i++) {
            var rij = new int[ander.length() + 1];
            rij[0] = i;
            for (var j = 1; j <= ander.length(); j++) {
                var wissel = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
                rij[j] = Math.min(wissel, Math.min(vorige[j], rij[j - 1]) + 1);
            }
            vorige = rij;
        }
        return vorige[ander.length()];
    }
}
