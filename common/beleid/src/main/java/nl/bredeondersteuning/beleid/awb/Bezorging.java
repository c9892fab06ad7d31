package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Wat het voor een besluit betekent dat zijn brief niet aankwam, en wanneer een digitaal bericht wordt aangekondigd. */
@Artikel({"Awb 2:10", "Awb 2:11", "Awb 3:40", "Awb 3:41"})
public final class Bezorging {

    private static final String NORM = "BEKENDMAKING";

    private Bezorging() {
    }

    /** Hoe een brief niet aankwam. */
    public enum Fout {
        POST_RETOUR("post retour"), DIGITAAL_NIET_BEZORGD("digitaal niet bezorgd");

        private final String label;

        Fout(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Awb 3:41: wie naar het juiste adres zond, maakte bekend; anders werkt het besluit nog niet (Awb 3:40). Awb 2:11: na een mislukt
     * digitaal bericht telt de tweede verzending. Wat zich verzet, neemt de bekendmaking terug.
     *
     * @param juistAdres of een mens vaststelde dat het adres klopte; van belang bij post
     */
    public static Bevinding toets(Fout fout, boolean juistAdres) {
        var feit = Feit.van("juist adres", juistAdres ? "ja" : "nee", "zaak");
        return switch (fout) {
            case POST_RETOUR -> juistAdres
                    ? Bevinding.voldaan(NORM, "Awb 3:41 lid 1", "De brief ging naar het juiste adres; het besluit blijft bekendgemaakt.", feit)
                    : Bevinding.verzet(NORM, "Awb 3:40", "De brief ging niet naar het juiste adres; het besluit is niet bekendgemaakt.", feit);
            case DIGITAAL_NIET_BEZORGD -> Bevinding.verzet(NORM, "Awb 2:11", "Het bericht kwam niet aan; de tweede verzending telt.");
        };
    }

    /** Awb 2:10: binnen achtenveertig uur na plaatsing hoort de geadresseerde dat er een bericht klaarstaat. */
    public static LocalDate kennisgevingUiterlijk(LocalDate geplaatstOp) {
        return geplaatstOp.plusDays(2);
    }
}
