package nl.bredeondersteuning.beleid.wet;

import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Wie rechten en plichten mag vaststellen. */
@Artikel("Wht 2.21 lid 5")
public final class Bevoegdheid {

    private Bevoegdheid() {
    }

    /** Wht 2.21 lid 5: een derde voert uit, maar stelt geen rechten of plichten vast. */
    public static Bevinding vaststellenVanRechten(List<String> rollen) {
        var feit = Feit.van("rollen", String.join(", ", rollen), "token");
        var alleenUitvoerder = rollen.contains("uitvoerder") && rollen.stream()
                .noneMatch(r -> List.of("klantbegeleider", "besluitnemer", "jurist").contains(r));
        return alleenUitvoerder ? Bevinding.verzet("UITVOERDER", "Wht 2.21 lid 5",
                "Een uitvoerder onder contract stelt geen rechten of plichten vast.", feit)
                : Bevinding.nietVanToepassing("UITVOERDER", "Wht 2.21 lid 5", "De handeling is van de gemeente zelf.", feit);
    }
}
