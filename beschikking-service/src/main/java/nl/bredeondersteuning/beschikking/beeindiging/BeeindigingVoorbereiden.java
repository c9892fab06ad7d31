package nl.bredeondersteuning.beschikking.beeindiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Beeindigingstoets;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.besluit.ConceptKlaarzetten;
import nl.bredeondersteuning.events.BeeindigingVoorbereid;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Bereidt een einde van de ondersteuning voor, per een dag en op een grond die zich voordoet, en zet het besluit klaar. */
@ApplicationScoped
public class BeeindigingVoorbereiden {

    private final BeeindigingToetsen toetsen;
    private final Beeindigingen beeindigingen;
    private final ConceptKlaarzetten concepten;
    private final Outbox outbox;

    BeeindigingVoorbereiden(BeeindigingToetsen toetsen, Beeindigingen beeindigingen, ConceptKlaarzetten concepten, Outbox outbox) {
        this.toetsen = toetsen;
        this.beeindigingen = beeindigingen;
        this.concepten = concepten;
        this.outbox = outbox;
    }

    /** Voorbereid, of een norm verzet zich of vraagt een oordeel. */
    public sealed interface Outcome {
        record Voorbereid(UUID voorstelId, List<Bevinding> bevindingen) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome bereidVoor(UUID zaakId, String artikel, LocalDate laatsteDag, Beleidsprofiel profiel, LocalDate dag) {
        var toets = toetsen.toets(zaakId, artikel, laatsteDag, profiel);
        if (!toets.mag()) {
            return new Outcome.Verzet(toets.bevindingen());
        }
        var voorstel = voorstel(zaakId, profiel.gemeentecode(), toets, laatsteDag, dag);
        beeindigingen.persist(voorstel);
        outbox.add(new BeeindigingVoorbereid(zaakId, voorstel.gemeentecode, voorstel.artikel, voorstel.id, laatsteDag, dag,
                Draadbevindingen.van(toets.bevindingen())));
        concepten.zetKlaar(zaakId, Besluitsoort.BEEINDIGING, null);
        return new Outcome.Voorbereid(voorstel.id, toets.bevindingen());
    }

    private static Beeindiging voorstel(UUID zaakId, String gemeentecode, Beeindigingstoets toets, LocalDate laatsteDag, LocalDate dag) {
        var voorstel = new Beeindiging();
        voorstel.id = UUID.randomUUID();
        voorstel.zaakId = zaakId;
        voorstel.gemeentecode = gemeentecode;
        voorstel.artikel = toets.bevindingen().getFirst().artikel();
        voorstel.grond = toets.grond().orElseThrow();
        voorstel.laatsteDag = laatsteDag;
        voorstel.voorbereidOp = dag;
        voorstel.medewerker = Aanroeper.huidig().medewerker();
        return voorstel;
    }
}
