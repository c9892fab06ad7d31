package nl.bredeondersteuning.beleid.toets;

import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Doelgroep;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Rechtsgrond;
import nl.bredeondersteuning.beleid.wet.Toegang;

/**
 * De toets of iemand toegang heeft, naar wet en beleid samen.
 *
 * @param overlegNodig toegang kan alleen op grond van Wht 2.21 lid 3 en het overleg is nog niet vastgelegd
 * @param naarBuitenlandteam de persoon woont in het buitenland
 */
public record Toegangstoets(boolean rechthebbend, boolean overlegNodig, boolean naarBuitenlandteam, List<Bevinding> bevindingen) {

    /** Wht 2.21 lid 1 en 3, Kampen artikel 2.3. */
    public static Toegangstoets van(Toegang.Feiten feiten, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<>(Toegang.toets(feiten));
        bevindingen.addAll(profiel.toets(Doelgroep.class, feiten));
        var rechthebbend = bevindingen.stream().noneMatch(Bevinding::houdtTegen);
        return new Toegangstoets(rechthebbend, overlegNodig(feiten, profiel, bevindingen), feiten.inBuitenland(), List.copyOf(bevindingen));
    }

    private static boolean overlegNodig(Toegang.Feiten feiten, Beleidsprofiel profiel, List<Bevinding> bevindingen) {
        if (!feiten.inAndereGemeente() || feiten.overlegVastgelegd() || feiten.overgedragen()) return false;
        if (feiten.status() == null || Rechtsgrond.bij(feiten.status(), feiten.dag()).isEmpty()) return false;
        if (profiel.norm(Doelgroep.NIET_INWONER_BIJ_DETENTIE).isPresent() && !feiten.gedetineerd()) return false;
        return bevindingen.stream().noneMatch(b -> b.uitkomst() == Uitkomst.VERZET && staatOokNaOverlegInDeWeg(b.norm()));
    }

    private static boolean staatOokNaOverlegInDeWeg(String norm) {
        for (var doelgroep : Doelgroep.values()) {
            if (doelgroep.name().equals(norm)) return doelgroep == Doelgroep.EERDERE_NIEUWE_START || doelgroep.minderjarigen();
        }
        return false;
    }
}
