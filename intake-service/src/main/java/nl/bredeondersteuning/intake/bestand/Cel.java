package nl.bredeondersteuning.intake.bestand;

import java.time.LocalDate;

/**
 * Eén cel: haar tekst, ten hoogste één teken langer dan een cel mag zijn.
 *
 * @param datum de dag die een getal in een rekenblad voorstelt; leeg bij tekst
 * @param formule de cel rekent haar waarde uit
 */
public record Cel(String tekst, LocalDate datum, boolean formule) {

    public static final int LANGSTE = 1000;
    public static final Cel LEEG = new Cel("", null, false);

    public static Cel van(String tekst) {
        return tekst.isEmpty() ? LEEG : new Cel(tekst, null, false);
    }

    /** Spaties, ook vaste, zijn van de randen weg en daarbinnen één. */
    public String gevouwen() {
        return Mapping.spaties(tekst);
    }

    public boolean leeg() {
        return !formule && gevouwen().isEmpty();
    }

    public boolean teLang() {
        return tekst.length() > LANGSTE;
    }

    /** Voegt toe zolang het nog in een cel past; wat te lang is, hoeft niet in het geheugen. */
    static void voegToe(StringBuilder cel, char teken) {
        if (cel.length() <= LANGSTE) {
            cel.append(teken);
        }
    }
}
