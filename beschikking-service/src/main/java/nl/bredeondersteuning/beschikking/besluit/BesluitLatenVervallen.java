package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.regels.NaOverdracht;
import nl.bredeondersteuning.events.BesluitVervallen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Laat een besluit vervallen dat nog niet is vastgesteld en zijn grond verloor (Awb 3:2). */
@ApplicationScoped
public class BesluitLatenVervallen {

    private final Besluiten besluiten;
    private final ConceptKlaarzetten concepten;
    private final Outbox outbox;
    private final Dagklok klok;

    BesluitLatenVervallen(Besluiten besluiten, ConceptKlaarzetten concepten, Outbox outbox, Dagklok klok) {
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.outbox = outbox;
        this.klok = klok;
    }

    /** Het besluit van deze soort over deze voorziening, als het er is; wat er nog meer in stond, staat weer klaar. De zaak is vergrendeld. */
    @Transactional
    public void laatVervallen(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        besluiten.levend(zaakId, soort, voorzieningId).filter(Besluit::open).ifPresent(besluit -> {
            vervalt(besluit, "Awb 3:2");
            if (voorzieningId != null) {
                concepten.zetTerug(besluit, Set.of(voorzieningId));
            }
        });
    }

    /**
     * Wat na overdracht, doorzending of intrekking van de aanvraag niet meer hier besloten wordt; de zaak is vergrendeld.
     *
     * @param artikel waarom de zaak hier vertrok
     */
    @Transactional
    public void laatVervallen(UUID zaakId, String artikel) {
        besluiten.van(zaakId).stream().filter(besluit -> besluit.open() && NaOverdracht.vervalt(besluit.soort)).forEach(besluit -> vervalt(besluit, artikel));
    }

    /** Awb 6:21: op een ingetrokken bezwaar volgt geen beslissing; de zaak is vergrendeld. */
    @Transactional
    public void laatVervallen(UUID zaakId, UUID bezwaarId) {
        besluiten.van(zaakId).stream().filter(besluit -> besluit.open() && bezwaarId.equals(besluit.bezwaarId))
                .forEach(besluit -> vervalt(besluit, "Awb 6:21"));
    }

    private void vervalt(Besluit besluit, String artikel) {
        besluit.status = Besluitstatus.VERVALLEN;
        outbox.add(new BesluitVervallen(besluit.zaakId, besluit.gemeentecode, artikel, besluit.id, besluit.soort.label(),
                besluit.voorzieningId, LocalDate.now(klok), null));
    }
}
