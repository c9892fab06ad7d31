package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagOntvangen;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.vermoeden.VermoedensVastleggen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Begint zaken voor wie er geen lopende heeft: één, of een heel bestand. */
@ApplicationScoped
class AanvragenOpenen {

    private final Aanvragen aanvragen;
    private final Zaken zaken;
    private final VermoedensVastleggen vermoedens;
    private final Outbox outbox;

    AanvragenOpenen(Aanvragen aanvragen, Zaken zaken, VermoedensVastleggen vermoedens, Outbox outbox) {
        this.vermoedens = vermoedens;
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.outbox = outbox;
    }

    /** Wie aanvraagt, op welke grond en langs welke weg. */
    record Nieuw(UUID aanvragerId, Aanvraaggrond grond, Aanvraagkanaal kanaal) {
    }

    void vergrendel(Aanvraag aanvraag) {
        zaken.vergrendel(aanvraag.zaakId);
    }

    List<Aanvraag> open(String gemeentecode, List<Nieuw> nieuwe, LocalDate ontvangenOp) {
        if (nieuwe.isEmpty()) {
            return List.of();
        }
        aanvragen.sluitAf(gemeentecode, nieuwe.stream().map(Nieuw::aanvragerId).toList(), ontvangenOp);
        var ids = nieuwe.stream().map(nieuw -> UUID.randomUUID()).toList();
        zaken.begin(ids, gemeentecode);
        var nummers = aanvragen.volgendeNummers(nieuwe.size());
        var geopend = new ArrayList<Aanvraag>();
        for (var plaats = 0; plaats < nieuwe.size(); plaats++) {
            var nummer = Zaaknummer.van(ontvangenOp.getYear(), nummers.get(plaats));
            geopend.add(open(new Aanvraag(ids.get(plaats), gemeentecode, nummer, nieuwe.get(plaats).aanvragerId(), nieuwe.get(plaats).grond(),
                    nieuwe.get(plaats).kanaal(), ontvangenOp)));
        }
        if (nieuwe.getFirst().kanaal() == Aanvraagkanaal.PORTAAL) {
            vermoedens.legVast(ids, ontvangenOp);
        }
        return geopend;
    }

    private Aanvraag open(Aanvraag aanvraag) {
        aanvraag.geopendDoor = aanvraag.kanaal == Aanvraagkanaal.PORTAAL ? null : Aanroeper.huidig().medewerker();
        aanvragen.persist(aanvraag);
        outbox.add(new AanvraagOntvangen(aanvraag.zaakId, aanvraag.gemeentecode, "Awb 4:13 lid 2", aanvraag.zaaknummer, aanvraag.aanvragerId,
                aanvraag.kanaal, aanvraag.ontvangenOp));
        return aanvraag;
    }
}
