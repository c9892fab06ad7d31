package nl.bredeondersteuning.plan.voorziening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.awb.AfwijkendeGegevens;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Wat wie weigert eerst doet en beantwoordt: horen (Awb 4:7), de bijzondere omstandigheden (Awb 4:84) en de hardheidsclausule. */
public final class Weigeringshulp {

    private Weigeringshulp() {
    }

    /** Een vraag die bij een weigering een antwoord moet hebben, met haar aanhaling. */
    public record TeBeantwoorden(String artikel, String vraag) {
    }

    /** Awb 4:7: horen is nodig als de weigering rust op gegevens van een ander dan de aanvrager. */
    static Bevinding horen(Collection<String> bronnen) {
        var nodig = AfwijkendeGegevens.van(Besluitsoort.VOORZIENING_GEWEIGERD, bronnen);
        var feit = Feit.van("bronnen", bronnen.stream().distinct().sorted().collect(Collectors.joining(", ")), "voorziening");
        return nodig ? Bevinding.oordeel("ZIENSWIJZE", "Awb 4:7",
                "De feiten komen ook van een ander dan de aanvrager. Hoor hem eerst, of leg vast waarom dat achterwege blijft.", feit)
                : Bevinding.nietVanToepassing("ZIENSWIJZE", "Awb 4:7", "De feiten komen van de aanvrager zelf; horen hoeft niet eerst.", feit);
    }

    /** Awb 4:84 en de hardheidsclausule van het profiel, elk met haar eigen vraag; zonder beleid is er niets om van af te wijken. */
    static List<TeBeantwoorden> teBeantwoorden(Beleidsprofiel profiel) {
        var vragen = new ArrayList<TeBeantwoorden>();
        if (profiel.heeftBeleid()) {
            vragen.add(new TeBeantwoorden("Awb 4:84", "Zijn er bijzondere omstandigheden waardoor vasthouden aan het beleid onevenredig is?"));
        }
        profiel.hardheidsclausule().ifPresent(clausule -> vragen.add(new TeBeantwoorden(clausule.artikel(),
                "Leidt het beleid hier tot " + clausule.woorden() + "?")));
        return List.copyOf(vragen);
    }
}
