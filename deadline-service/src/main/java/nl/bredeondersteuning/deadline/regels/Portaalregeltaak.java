package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De taak bij een bestand van het gegevensportaal met regels die niet vanzelf een aanvraag werden. */
public final class Portaalregeltaak {

    private Portaalregeltaak() {
    }

    /** Kampen artikel 3.1 lid 3: een regel is per ontvangstdatum een aanvraag, dus de termijnen van een aanvraag lopen al. */
    public static Taak van(String artikel, LocalDate ontvangenOp, Beleidsprofiel profiel) {
        var termijn = profiel.termijn(Termijnsoort.UITNODIGING).or(() -> profiel.termijn(Termijnsoort.BESLISTERMIJN_AWB)).orElseThrow()
                .vanaf(ontvangenOp);
        return new Taak(Taaksoort.PORTAALREGEL_NAKIJKEN, null,
                profiel.norm(Voorschrift.PORTAAL_IS_AANVRAAG).map(NormBinding::artikel).orElse(artikel),
                "In dit bestand wachten regels op een mens; wie erin staat, telt als aanvrager vanaf de ontvangst.",
                termijn.uitersteDatum(), termijn.streefdatum());
    }

    /** De ene taak van een bestand. */
    public static UUID id(UUID bestandId) {
        return new Taak(Taaksoort.PORTAALREGEL_NAKIJKEN, null, null, null, null, null).id(bestandId);
    }
}
