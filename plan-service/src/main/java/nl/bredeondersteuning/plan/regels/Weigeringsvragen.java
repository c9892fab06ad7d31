package nl.bredeondersteuning.plan.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.AfwijkendeGegevens;
import nl.bredeondersteuning.beleid.awb.Zienswijze;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/** Wat wie een voorziening weigert eerst doet en beantwoordt, vóór het besluit daarover wordt opgesteld. */
public final class Weigeringsvragen {

    private Weigeringsvragen() {
    }

    /** Een vraag die bij een weigering een antwoord moet hebben, met haar aanhaling. */
    public record TeBeantwoorden(String artikel, String vraag) {
    }

    /** Awb 4:7: de toets van het vaststellen, zolang er nog geen zienswijze is gevraagd; zij verzet zich als er gehoord moet worden. */
    public static Bevinding horen(Collection<String> bronnen, LocalDate dag) {
        return Zienswijze.toets(new Zienswijze.Feiten(Besluitsoort.VOORZIENING_GEWEIGERD.opAanvraag(),
                Besluitsoort.VOORZIENING_GEWEIGERD.weigerend(), AfwijkendeGegevens.van(Besluitsoort.VOORZIENING_GEWEIGERD, bronnen), false,
                false, null, null, null, dag));
    }

    /** Awb 4:84 en de hardheidsclausule van het profiel, elk met haar eigen vraag; zonder beleid is er niets om van af te wijken. */
    public static List<TeBeantwoorden> teBeantwoorden(Beleidsprofiel profiel) {
        var vragen = new ArrayList<TeBeantwoorden>();
        if (profiel.heeftBeleid()) {
            vragen.add(new TeBeantwoorden("Awb 4:84", "Zijn er bijzondere omstandigheden waardoor vasthouden aan het beleid onevenredig is?"));
        }
        profiel.hardheidsclausule().ifPresent(clausule -> vragen.add(new TeBeantwoorden(clausule.artikel(),
                "Leidt het beleid hier tot " + clausule.woorden() + "?")));
        return List.copyOf(vragen);
    }
}
