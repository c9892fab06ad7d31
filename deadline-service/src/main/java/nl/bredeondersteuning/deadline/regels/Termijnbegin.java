package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.awb.Aanvulling;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * Waar een termijn begint.
 *
 * @param betreft het besluit of het bezwaar waar zij over gaat; leeg als dat de zaak is
 */
record Termijnbegin(LocalDate dag, UUID betreft) {

    /** Elke keer dat een termijn van deze soort in de zaak begint. */
    static List<Termijnbegin> van(Termijnsoort soort, Zaakfeiten feiten, Profielen profielen, LocalDate dag) {
        return switch (soort.vanaf()) {
            case AANVRAAG_ONTVANGEN -> feiten.aanvraag() == null ? List.of() : op(feiten.aanvraag().ontvangenOp());
            case EERSTE_GESPREK -> op(feiten.eersteGesprek());
            case HULPVRAAG_VASTGESTELD -> op(feiten.anker().map(Anker::telt).orElse(null));
            case BESLUIT_BEKENDGEMAAKT -> feiten.besluiten().stream()
                    .filter(b -> b.bekendgemaaktOp() != null && b.soort() != Besluitsoort.BESLISSING_OP_BEZWAAR)
                    .sorted(Comparator.comparing(Besluit::bekendgemaaktOp))
                    .map(b -> new Termijnbegin(b.bekendgemaaktOp(), b.id())).toList();
            case AFWIJZING_ONTVANGEN -> op(feiten.verloop().afwijzingOp());
            case AANVULLING_GEVRAAGD -> op(feiten.verloop().laatsteAanvulling().map(Aanvulling.Verzoek::gevraagdOp).orElse(null));
            case HERSTELTERMIJN_VERLOPEN -> op(feiten.verloop().laatsteAanvulling().filter(v -> !v.gebruikt() && dag.isAfter(v.uiterlijk()))
                    .map(Aanvulling.Verzoek::uiterlijk).orElse(null));
            case BEZWAARTERMIJN_VERLOPEN -> feiten.verloop().bezwaren().stream().flatMap(b -> bezwaartermijn(b, feiten, profielen).stream()
                    .map(einde -> new Termijnbegin(einde, b.id()))).toList();
            case LAATSTE_DWANGSOMDAG -> op(Dwangsom.van(feiten, dag).flatMap(Dwangsom::laatsteDag).orElse(null));
            case KINDBESLUIT_GEDAGTEKEND -> op(feiten.verloop().schuldhulp().gedagtekendOp());
            case ONDERSTEUNING_GEEINDIGD -> op(feiten.verloop().einde().laatsteDag());
        };
    }

    /** Awb 7:10 lid 1: de laatste dag van de bezwaartermijn; zolang het besluit niet bekend is, loopt er niets. */
    private static Optional<LocalDate> bezwaartermijn(Bezwaar bezwaar, Zaakfeiten feiten, Profielen profielen) {
        return feiten.besluit(bezwaar.besluitId()).map(Besluit::bekendgemaaktOp).map(bekend -> profielen.voor(feiten.gemeentecode(), bekend)
                .termijn(Termijnsoort.BEZWAARTERMIJN).orElseThrow().vanaf(bekend).uitersteDatum());
    }

    private static List<Termijnbegin> op(LocalDate dag) {
        return dag == null ? List.of() : List.of(new Termijnbegin(dag, null));
    }
}
