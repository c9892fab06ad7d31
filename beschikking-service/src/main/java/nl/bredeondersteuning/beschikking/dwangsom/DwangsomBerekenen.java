package nl.bredeondersteuning.beschikking.dwangsom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Dwangsombesluit;
import nl.bredeondersteuning.beleid.termijn.Dwangsomberekening;
import nl.bredeondersteuning.beleid.termijn.Dwangsomuitkomst;
import nl.bredeondersteuning.beleid.termijn.Dwangsomvraag;

/** De stand van de dwangsom in een zaak, na de eerste geldige ingebrekestelling (Awb 4:17). */
@ApplicationScoped
public class DwangsomBerekenen {

    private final Ingebrekestellingen ingebrekestellingen;

    DwangsomBerekenen(Ingebrekestellingen ingebrekestellingen) {
        this.ingebrekestellingen = ingebrekestellingen;
    }

    /** Leeg zonder geldige ingebrekestelling. */
    public Optional<Dwangsomuitkomst> bereken(UUID zaakId, LocalDate besluitBekendgemaakt, LocalDate dag) {
        return ingebrekestellingen.geldig(zaakId).map(i -> Dwangsomberekening.bereken(new Dwangsomvraag(i.termijnEinde, i.ontvangenOp,
                besluitBekendgemaakt, dag)));
    }

    /** Awb 4:18: of vaststaat hoe hoog zij is. */
    public Bevinding toets(UUID zaakId, LocalDate besluitBekendgemaakt, LocalDate dag) {
        return Dwangsombesluit.toets(bereken(zaakId, besluitBekendgemaakt, dag), besluitBekendgemaakt, dag);
    }
}
