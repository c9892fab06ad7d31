package nl.bredeondersteuning.intake.uitnodiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.UitnodigingGedaan;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Nodigt de aanvrager uit voor het eerste gesprek, langs een weg die het beleid noemt (Kampen artikel 3.2 lid 1). */
@ApplicationScoped
public class AanvragerUitnodigen {

    private final ZaakOpenen zaken;
    private final Uitnodigingen uitnodigingen;
    private final Outbox outbox;

    AanvragerUitnodigen(ZaakOpenen zaken, Uitnodigingen uitnodigingen, Outbox outbox) {
        this.zaken = zaken;
        this.uitnodigingen = uitnodigingen;
        this.outbox = outbox;
    }

    /** Uitgenodigd, of een voorschrift verzet zich. */
    public sealed interface Outcome {
        record Uitgenodigd(UUID uitnodigingId, LocalDate op) implements Outcome {
        }

        record Verzet(Bevinding bevinding) implements Outcome {
        }
    }

    @Transactional
    public Outcome nodigUit(UUID zaakId, Kanaal kanaal, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        Optional<Bevinding> voorschrift = Voorschriften.uitnodiging(kanaal, profiel);
        if (voorschrift.isPresent() && voorschrift.get().houdtTegen()) {
            return new Outcome.Verzet(voorschrift.get());
        }
        var uitnodiging = new Uitnodiging();
        uitnodiging.id = UUID.randomUUID();
        uitnodiging.zaakId = zaakId;
        uitnodiging.gemeentecode = zaak.gemeentecode();
        uitnodiging.kanaal = kanaal.label();
        uitnodiging.uitgenodigdOp = dag;
        uitnodigingen.persist(uitnodiging);
        var artikel = voorschrift.map(Bevinding::artikel).orElse("Wht 2.21 lid 1");
        outbox.add(new UitnodigingGedaan(zaakId, zaak.gemeentecode(), artikel, kanaal.label(), dag));
        return new Outcome.Uitgenodigd(uitnodiging.id, dag);
    }
}
