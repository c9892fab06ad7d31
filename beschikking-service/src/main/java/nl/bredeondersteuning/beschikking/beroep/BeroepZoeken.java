package nl.bredeondersteuning.beschikking.beroep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Zoekt op wat er in een zaak bij de rechter speelt of speelde. */
@ApplicationScoped
public class BeroepZoeken {

    private final Beroepen beroepen;

    BeroepZoeken(Beroepen beroepen) {
        this.beroepen = beroepen;
    }

    /** Een beroep tegen een besluit; {@code verzondenOp} leeg zolang het loopt. */
    public record Gevonden(UUID besluitId, LocalDate verzondenOp, Beroepuitkomst uitkomst, boolean hoger) {
    }

    /** Alleen wat tegen een besluit is ingesteld. */
    public List<Gevonden> tegenBesluiten(UUID zaakId) {
        return beroepen.van(zaakId).stream().filter(beroep -> beroep.besluitId != null)
                .map(b -> new Gevonden(b.besluitId, b.verzondenOp, b.uitkomst, b.soort == Beroepsoort.HOGER_BEROEP)).toList();
    }
}
