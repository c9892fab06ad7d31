package nl.bredeondersteuning.plan.regels;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Anker;

/**
 * Wat van een zaak bekend moet zijn om hulpvraag, plan en voorzieningen te toetsen; een datum is leeg zolang het niet gebeurd is.
 *
 * @param vertrokkenOp de dag waarop de zaak naar een andere gemeente ging (Wht 2.21 lid 1)
 * @param overgeslagen er is een gebeurtenis weggelegd die niet te verwerken was
 */
public record Zaakfeiten(String gemeentecode, LocalDate eersteGesprekOp, boolean ingezetene, boolean overlegVastgelegd,
        LocalDate afwijzingOntvangenOp, LocalDate toegangBekendgemaaktOp, LocalDate hulpvraagVastgesteldOp, LocalDate planVastgesteldOp,
        LocalDate vertrokkenOp, boolean overgeslagen) {

    /** Wht 2.21 lid 4, Wht 8.10: leeg zolang er geen hulpvraag is vastgesteld. */
    public Optional<Anker> anker() {
        return Optional.ofNullable(hulpvraagVastgesteldOp).map(dag -> Anker.van(dag, planVastgesteldOp));
    }
}
