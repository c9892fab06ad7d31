package nl.bredeondersteuning.plan.regels;

import java.time.LocalDate;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** De laatste dagen waarop in een zaak nog toegekend kan worden, naar wet en naar beleid; leeg als de zaak die termijn niet heeft. */
public record Termijngrenzen(LocalDate materieel, LocalDate maximaleDuur, LocalDate materieelBeleid, LocalDate maximaleDuurBeleid) {

    /** Wht 2.21 lid 4a en 4b tellen vanaf het anker, de termijnen van het beleid vanaf het eerste gesprek (I2). */
    public static Termijngrenzen van(Zaakfeiten zaak, Profielen profielen) {
        return new Termijngrenzen(wet(Termijnsoort.MATERIEEL, zaak, profielen), wet(Termijnsoort.MAXIMALE_DUUR, zaak, profielen),
                beleid(Termijnsoort.MATERIEEL_BELEID, zaak, profielen), beleid(Termijnsoort.MAXIMALE_DUUR_BELEID, zaak, profielen));
    }

    private static LocalDate wet(Termijnsoort soort, Zaakfeiten zaak, Profielen profielen) {
        return zaak.anker().map(anker -> profielen.voor(zaak.gemeentecode(), anker.dag()).termijn(soort).orElseThrow().vanaf(anker)
                .uitersteDatum()).orElse(null);
    }

    private static LocalDate beleid(Termijnsoort soort, Zaakfeiten zaak, Profielen profielen) {
        var gesprek = zaak.eersteGesprekOp();
        if (gesprek == null || zaak.anker().map(anker -> anker.beleidstermijnVervalt(soort)).orElse(false)) {
            return null;
        }
        return profielen.voor(zaak.gemeentecode(), gesprek).termijn(soort).map(termijn -> termijn.vanaf(gesprek).uitersteDatum())
                .orElse(null);
    }
}
