package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De taken over wie al telt als aanvrager terwijl er nog geen zaak is: een bestand met regels die wachten, een aangeboden zaak. */
public final class Taakzonderzaak {

    private Taakzonderzaak() {
    }

    /** Kampen artikel 3.1 lid 3: een regel is per ontvangstdatum een aanvraag, dus de termijnen van een aanvraag lopen al. */
    public static Taak portaalregel(String artikel, LocalDate ontvangenOp, Beleidsprofiel profiel) {
        return taak(Taaksoort.PORTAALREGEL_NAKIJKEN, profiel.norm(Voorschrift.PORTAAL_IS_AANVRAAG).map(NormBinding::artikel).orElse(artikel),
                "In dit bestand wachten regels op een mens; wie erin staat, telt als aanvrager vanaf de ontvangst.", ontvangenOp, profiel);
    }

    /** Wht 2.21 lid 1: voor wie hier nu woont, is dit de aanvraag; zij wacht niet langer op antwoord dan een aanvraag. */
    public static Taak overdracht(String artikel, LocalDate ontvangenOp, Beleidsprofiel profiel) {
        return taak(Taaksoort.OVERDRACHT_BEANTWOORDEN, artikel, "Een andere gemeente biedt de zaak aan van iemand die hier nu woont."
                + " Aanvaard of weiger haar met een reden; zolang loopt zij daar door.", ontvangenOp, profiel);
    }

    /** De ene taak van deze soort bij een bestand of een overdracht. */
    public static UUID id(Taaksoort soort, UUID betreft) {
        return new Taak(soort, null, null, null, null, null).id(betreft);
    }

    private static Taak taak(Taaksoort soort, String artikel, String reden, LocalDate ontvangenOp, Beleidsprofiel profiel) {
        var termijn = profiel.termijn(Termijnsoort.UITNODIGING).or(() -> profiel.termijn(Termijnsoort.BESLISTERMIJN_AWB)).orElseThrow()
                .vanaf(ontvangenOp);
        return new Taak(soort, null, artikel, reden, termijn.uitersteDatum(), termijn.streefdatum());
    }
}
