package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Neemt een aanvraag in ontvangst, schriftelijk of mondeling; wie al een lopende zaak heeft, krijgt geen tweede. */
@ApplicationScoped
public class AanvraagInnemen {

    private final PersoonVastleggen personen;
    private final Aanvragen aanvragen;
    private final AanvragenOpenen openen;

    AanvraagInnemen(PersoonVastleggen personen, Aanvragen aanvragen, AanvragenOpenen openen) {
        this.personen = personen;
        this.aanvragen = aanvragen;
        this.openen = openen;
    }

    /** De nieuwe zaak, of de zaak die al liep. */
    public sealed interface Outcome {
        record Ingenomen(UUID zaakId) implements Outcome {
        }

        record LooptAl(UUID zaakId) implements Outcome {
        }
    }

    @Transactional
    public Outcome neemIn(String gemeentecode, Persoonsgegevens persoon, Aanvraaggrond grond, Aanvraagkanaal kanaal, LocalDate ontvangenOp) {
        var aanvragerId = personen.legVast(gemeentecode, persoon);
        var lopende = aanvragen.lopende(gemeentecode, aanvragerId, ontvangenOp);
        if (lopende.isPresent()) {
            return new Outcome.LooptAl(lopende.get().zaakId);
        }
        var geopend = openen.open(gemeentecode, List.of(new AanvragenOpenen.Nieuw(aanvragerId, grond, kanaal)), ontvangenOp);
        return new Outcome.Ingenomen(geopend.getFirst().zaakId);
    }
}
