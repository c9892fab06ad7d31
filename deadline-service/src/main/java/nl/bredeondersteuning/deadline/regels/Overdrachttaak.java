package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De taak van de gemeente die een zaak krijgt aangeboden. */
public final class Overdrachttaak {

    private Overdrachttaak() {
    }

    /** Wht 2.21 lid 1: voor wie hier nu woont, is dit de aanvraag; zij wacht niet langer op antwoord dan een aanvraag. */
    public static Taak van(String artikel, LocalDate ontvangenOp, Beleidsprofiel profiel) {
        var termijn = profiel.termijn(Termijnsoort.UITNODIGING).or(() -> profiel.termijn(Termijnsoort.BESLISTERMIJN_AWB)).orElseThrow()
                .vanaf(ontvangenOp);
        return new Taak(Taaksoort.OVERDRACHT_BEANTWOORDEN, null, artikel,
                "Een andere gemeente biedt de zaak aan van iemand die hier nu woont. Aanvaard of weiger haar met een reden; zolang loopt zij daar door.",
                termijn.uitersteDatum(), termijn.streefdatum());
    }

    /** De ene taak van een overdracht. */
    public static UUID id(UUID overdrachtId) {
        return new Taak(Taaksoort.OVERDRACHT_BEANTWOORDEN, null, null, null, null, null).id(overdrachtId);
    }
}
