package nl.bredeondersteuning.beleid.toets;

import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Schuldhulpfeiten;
import nl.bredeondersteuning.beleid.norm.Schuldhulpvoorwaarde;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;

/** De toets van een aanvraag van het schuldhulpaanbod. */
@Artikel({"SPUK 3 lid 3", "SPUK 3 lid 4"})
public final class Schuldhulptoets {

    private static final String REGELING = "SPUK 3 lid 4";

    private Schuldhulptoets() {
    }

    /** SPUK 3 lid 3 en 4, Kampen artikel 4.2 lid 3: op tijd, één keer, aan alle voorwaarden, en naar oordeel problematische schulden. */
    public static List<Bevinding> toets(Schuldhulpfeiten feiten, Beleidsprofiel profiel, Oordelen oordelen) {
        var bevindingen = new ArrayList<Bevinding>();
        bevindingen.add(opTijd(feiten));
        if (feiten.eerderAanbod()) bevindingen.add(Bevinding.verzet("EENMALIG", "SPUK 3 lid 3", "Het aanbod is al een keer gedaan."));
        bevindingen.addAll(profiel.toets(Schuldhulpvoorwaarde.class, feiten));
        if (profiel.norm(Schuldhulpvoorwaarde.KINDREGELING).isEmpty() && !feiten.kindregeling()) {
            bevindingen.add(Bevinding.verzet("KINDREGELING", REGELING,
                    "Het aanbod is er voor wie in aanmerking komt voor de kindregeling."));
        }
        if (profiel.norm(Schuldhulpvoorwaarde.PROBLEMATISCHE_SCHULDEN).isEmpty()) {
            bevindingen.add(Bevinding.oordeel("PROBLEMATISCHE_SCHULDEN", REGELING, "Is er een problematische schuldsituatie?"));
        }
        return List.copyOf(oordelen.beantwoord(bevindingen, Uitkomst.VOLDAAN));
    }

    private static Bevinding opTijd(Schuldhulpfeiten feiten) {
        Feit[] gronden = {Feit.van("aangevraagd op", feiten.aangevraagdOp(), "zaak"), Feit.van("laatste dag", feiten.laatsteDag(), "UHT")};
        if (feiten.laatsteDag() == null) return Bevinding.verzet("SCHULDHULPAANBOD", REGELING,
                "De dagtekening van de beschikking is niet bekend.", gronden);
        return feiten.opTijd() ? Bevinding.voldaan("SCHULDHULPAANBOD", REGELING, "Aangevraagd binnen twaalf maanden na de dagtekening.",
                gronden)
                : Bevinding.verzet("SCHULDHULPAANBOD", REGELING, "De twaalf maanden na de dagtekening zijn voorbij.", gronden);
    }
}
