package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Neemt een aanvraag in ontvangst, schriftelijk of mondeling; wie al een lopende zaak heeft, krijgt geen tweede. */
@ApplicationScoped
public class AanvraagInnemen {

    private final PersoonVastleggen personen;
    private final Aanvragen aanvragen;
    private final Zaken zaken;
    private final Outbox outbox;

    AanvraagInnemen(PersoonVastleggen personen, Aanvragen aanvragen, Zaken zaken, Outbox outbox) {
        this.personen = personen;
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.outbox = outbox;
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
        var lopende = aanvragen.lopende(gemeentecode, aanvragerId);
        if (lopende.isPresent()) {
            return new Outcome.LooptAl(lopende.get().zaakId);
        }
        var zaak = zaken.begin(UUID.randomUUID(), gemeentecode);
        var nummer = Zaaknummer.van(ontvangenOp.getYear(), aanvragen.volgendNummer());
        var aanvraag = new Aanvraag(zaak.id(), gemeentecode, nummer, aanvragerId, grond, kanaal, ontvangenOp);
        aanvraag.geopendDoor = kanaal == Aanvraagkanaal.PORTAAL ? null : Aanroeper.huidig().medewerker();
        aanvragen.persist(aanvraag);
        outbox.add(new AanvraagOntvangen(zaak.id(), gemeentecode, "Awb 4:13 lid 2", nummer, aanvragerId, kanaal, ontvangenOp));
        return new Outcome.Ingenomen(zaak.id());
    }
}
