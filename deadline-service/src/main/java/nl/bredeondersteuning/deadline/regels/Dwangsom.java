package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.bredeondersteuning.beleid.awb.Dwangsombesluit;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsomuitkomst;
import nl.bredeondersteuning.beleid.termijn.Dwangsomvraag;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.deadline.regels.Verloop.Ingebrekestelling;

/** De dwangsom van een zaak op een dag: de eerste geldige ingebrekestelling telt, een tweede verandert niets (Awb 4:17). */
public record Dwangsom(Ingebrekestelling ingebrekestelling, LocalDate besluitBekendgemaakt, Dwangsomuitkomst stand, LocalDate dag) {

    private static final Set<Besluitsoort> OP_AANVRAAG =
            Set.of(Besluitsoort.TOEGANG_VERLEEND, Besluitsoort.TOEGANG_GEWEIGERD, Besluitsoort.BUITEN_BEHANDELING);

    /** The first valid one, or else the last that came too early. */
    static Optional<Dwangsom> van(Zaakfeiten feiten, LocalDate dag) {
        var alle = feiten.verloop().ingebrekestellingen();
        var telt = alle.stream().filter(i -> !i.prematuur()).findFirst().or(() -> alle.stream().reduce((eerste, laatste) -> laatste));
        return telt.map(i -> van(i, feiten.eersteBekendgemaakt(OP_AANVRAAG).map(Besluit::bekendgemaaktOp).orElse(null), dag));
    }

    private static Dwangsom van(Ingebrekestelling i, LocalDate besluit, LocalDate dag) {
        return new Dwangsom(i, besluit, Dwangsomberekening.bereken(new Dwangsomvraag(i.termijnEinde(), i.ontvangenOp(), besluit, dag)),
                dag);
    }

    /** Awb 4:18: de laatste dag waarover dwangsom verschuldigd is; leeg zolang zij oploopt. */
    Optional<LocalDate> laatsteDag() {
        return Dwangsombesluit.laatsteDag(stand, besluitBekendgemaakt, dag);
    }

    /** The day to come on which it begins. */
    Optional<LocalDate> begintOp() {
        return Optional.ofNullable(stand.eersteDag()).filter(d -> d.isAfter(dag));
    }

    /** The day on which it stops rising by itself. */
    Optional<LocalDate> stoptOp() {
        return Optional.ofNullable(stand.laatsteDag()).map(laatste -> laatste.plusDays(1)).filter(d -> d.isAfter(dag));
    }
}
