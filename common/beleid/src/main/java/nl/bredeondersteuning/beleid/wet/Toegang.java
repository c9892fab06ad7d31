package nl.bredeondersteuning.beleid.wet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Of de wet toelaat dat deze gemeente deze persoon ondersteunt; wat het beleid daarbij doet, staat in Toegangstoets. */
@Artikel({"Wht 2.21 lid 1", "Wht 2.21 lid 3"})
public final class Toegang {

    /**
     * De feiten over wie toegang vraagt, op de dag van de toets.
     *
     * @param status hoe de UHT de persoon kent; leeg zolang dat niet is nagegaan
     */
    public record Feiten(LocalDate dag, UhtStatus status, LocalDate geboren, boolean ingezetene, boolean inBuitenland, boolean gedetineerd,
                         boolean overlegVastgelegd, boolean gezagVanInwoner, boolean verblijftBijGezaghebber, boolean eerdereNieuweStart,
                         boolean overgedragen) {

        /** Whose day of birth is not known, is not taken for a child. */
        public int leeftijd() {
            return geboren == null ? Leeftijd.MEERDERJARIG : Leeftijd.op(geboren, dag);
        }

        public boolean minderjarig() {
            return leeftijd() < Leeftijd.MEERDERJARIG;
        }

        /** The same facts for another day of birth. */
        public Feiten metGeboortedatum(LocalDate andere) {
            return new Feiten(dag, status, andere, ingezetene, inBuitenland, gedetineerd, overlegVastgelegd, gezagVanInwoner,
                    verblijftBijGezaghebber, eerdereNieuweStart, overgedragen);
        }

        /** Someone for whom only Wht 2.21 lid 3 can open the door. */
        public boolean inAndereGemeente() {
            return !ingezetene && !inBuitenland;
        }
    }

    private Toegang() {
    }

    /** Wht 2.21 lid 1 en 3: een grond, en ingezetene of na overleg met de andere gemeente. */
    public static List<Bevinding> toets(Feiten feiten) {
        var bevindingen = new ArrayList<Bevinding>();
        if (feiten.status() != null) bevindingen.add(Rechtsgrond.toets(feiten.status(), feiten.dag()));
        else bevindingen.add(Bevinding.verzet("RECHTHEBBEND", "Wht 2.21 lid 1",
                "Bij de UHT is nog niet nagegaan of deze persoon rechthebbend is."));
        bevindingen.addAll(woonplaats(feiten));
        return List.copyOf(bevindingen);
    }

    private static List<Bevinding> woonplaats(Feiten feiten) {
        var feit = Feit.van("ingezetene", feiten.ingezetene() ? "ja" : "nee", "basisregistratie");
        if (feiten.overgedragen()) return List.of(buiten("De zaak is overgedragen aan een andere gemeente.", feit));
        if (feiten.inBuitenland()) return List.of(buiten("Wie in het buitenland woont, gaat naar het Ondersteuningsteam Buitenland.", feit));
        if (feiten.ingezetene()) return List.of(Bevinding.voldaan("INGEZETENE", "Wht 2.21 lid 1",
                "De persoon is ingezetene van de gemeente.", feit));
        if (feiten.overlegVastgelegd()) return List.of(Bevinding.voldaan("NIET_INGEZETENE", "Wht 2.21 lid 3",
                "Met de andere gemeente is overlegd.", feit));
        return List.of(buiten("De persoon is ingezetene van een andere gemeente.", feit),
                Bevinding.verzet("NIET_INGEZETENE", "Wht 2.21 lid 3", "Met de andere gemeente is nog geen overleg vastgelegd.", feit));
    }

    private static Bevinding buiten(String reden, Feit feit) {
        return Bevinding.verzet("INGEZETENE", "Wht 2.21 lid 1", reden, feit);
    }
}
