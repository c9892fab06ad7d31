package nl.bredeondersteuning.beleid.wet;

import java.time.LocalDate;
import java.util.Locale;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Wie met de rechthebbende meedoet als gezin. */
@Artikel("Wht 2.21 lid 2")
public final class Gezin {

    /** De relatie van een gezinslid tot de rechthebbende. */
    public enum Relatie { PARTNER, KIND, PLEEGKIND, STIEFKIND }

    private static final String ARTIKEL = "Wht 2.21 lid 2";

    private Gezin() {
    }

    /**
     * Wht 2.21 lid 2: het gezin van Participatiewet 4 lid 1 sub c, en het thuiswonende (pleeg)kind van achttien jaar of ouder.
     * Een pleegkind onder de achttien hoort er alleen bij in de gevallen die de Participatiewet noemt; dat beoordeelt een mens.
     */
    public static Bevinding toets(Relatie relatie, LocalDate geboren, boolean thuiswonend, LocalDate peildatum) {
        var meerderjarig = !geboren.plusYears(18).isAfter(peildatum);
        Feit[] feiten = {Feit.van("relatie", relatie.name().toLowerCase(Locale.ROOT), "aanvrager"), Feit.van("geboren", geboren, "basisregistratie"),
            Feit.van("thuiswonend", thuiswonend ? "ja" : "nee", "basisregistratie"), Feit.van("peildatum", peildatum, "zaak")};
        return switch (relatie) {
            case PARTNER -> thuiswonend ? erbij("De partner hoort bij het gezin.", feiten)
                    : erbuiten("De partner voert geen gezamenlijke huishouding.", feiten);
            case KIND, STIEFKIND -> kind(meerderjarig, thuiswonend, feiten);
            case PLEEGKIND -> meerderjarig ? kind(true, thuiswonend, feiten)
                    : Bevinding.oordeel("GEZINSLID", ARTIKEL,
                    "Een pleegkind onder de achttien hoort alleen in de gevallen van de Participatiewet bij het gezin.", feiten);
        };
    }

    private static Bevinding kind(boolean meerderjarig, boolean thuiswonend, Feit... feiten) {
        if (!meerderjarig) return erbij("Het kind is jonger dan achttien.", feiten);
        if (thuiswonend) return erbij("Het kind van achttien of ouder woont thuis.", feiten);
        return erbuiten("Het kind is achttien of ouder en woont niet thuis.", feiten);
    }

    private static Bevinding erbij(String reden, Feit... feiten) {
        return Bevinding.voldaan("GEZINSLID", ARTIKEL, reden, feiten);
    }

    private static Bevinding erbuiten(String reden, Feit... feiten) {
        return Bevinding.verzet("GEZINSLID", ARTIKEL, reden, feiten);
    }
}
