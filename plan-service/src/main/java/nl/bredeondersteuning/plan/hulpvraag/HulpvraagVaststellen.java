package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.HulpvraagVastgesteld;
import nl.bredeondersteuning.plan.zaak.ZaakOpenen;
import nl.bredeondersteuning.plan.zaak.ZaakVerankeren;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Stelt een hulpvraag vast op een leefgebied van het profiel; de eerste is het anker van de zaak (Wht 2.21 lid 4, Kampen 3.2 lid 5). */
@ApplicationScoped
public class HulpvraagVaststellen {

    private final ZaakOpenen zaken;
    private final ZaakVerankeren verankeren;
    private final Hulpvragen hulpvragen;
    private final Outbox outbox;

    HulpvraagVaststellen(ZaakOpenen zaken, ZaakVerankeren verankeren, Hulpvragen hulpvragen, Outbox outbox) {
        this.zaken = zaken;
        this.verankeren = verankeren;
        this.hulpvragen = hulpvragen;
        this.outbox = outbox;
    }

    /** Wat er gevraagd wordt; zonder eigen woorden geldt de doelstelling van het profiel. */
    public record Vraag(String leefgebied, String doelstelling, String situatie) {
    }

    /** Vastgesteld, het eerste gesprek is er nog niet geweest, of een voorschrift verzet zich. */
    public sealed interface Outcome {
        record Vastgesteld(UUID hulpvraagId, List<Bevinding> bevindingen) implements Outcome {
        }

        record GeenGesprek() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome stelVast(UUID zaakId, Vraag vraag, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.openEigen(zaakId);
        var bevindingen = bevindingen(vraag, profiel);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        if (zaak.eersteGesprekOp() == null) {
            return new Outcome.GeenGesprek();
        }
        var doelstelling = hulpvragen.doelstelling(Doelstelling.nieuw(zaakId, zaak.gemeentecode(),
                profiel.leefgebied(vraag.leefgebied()).orElseThrow(), vraag.doelstelling(), dag));
        var hulpvraag = hulpvraag(doelstelling, vraag, dag);
        hulpvragen.persist(hulpvraag);
        outbox.add(new HulpvraagVastgesteld(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 4", hulpvraag.id, hulpvraag.leefgebied,
                verankeren.veranker(zaakId, dag), dag));
        return new Outcome.Vastgesteld(hulpvraag.id, bevindingen);
    }

    private static List<Bevinding> bevindingen(Vraag vraag, Beleidsprofiel profiel) {
        var bevindingen = new ArrayList<Bevinding>();
        bevindingen.add(Voorschriften.leefgebied(vraag.leefgebied(), profiel));
        profiel.toets(Voorschrift.HULPVRAAG_PER_LEEFGEBIED, true, "").ifPresent(bevindingen::add);
        return bevindingen;
    }

    private static Hulpvraag hulpvraag(Doelstelling doelstelling, Vraag vraag, LocalDate dag) {
        var hulpvraag = new Hulpvraag();
        hulpvraag.id = UUID.randomUUID();
        hulpvraag.zaakId = doelstelling.zaakId;
        hulpvraag.gemeentecode = doelstelling.gemeentecode;
        hulpvraag.doelstellingId = doelstelling.id;
        hulpvraag.leefgebied = doelstelling.leefgebied;
        hulpvraag.situatie = vraag.situatie();
        hulpvraag.vastgesteldOp = dag;
        hulpvraag.medewerker = Aanroeper.huidig().medewerker();
        return hulpvraag;
    }
}
