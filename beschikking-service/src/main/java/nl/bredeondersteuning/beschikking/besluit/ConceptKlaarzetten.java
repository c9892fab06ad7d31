package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.BesluitKlaargezet;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Zet een concept klaar zodra plan-service iets meedeelt waarover een besluit volgt; staat er al een, dan niet nog een. */
@ApplicationScoped
public class ConceptKlaarzetten {

    private final Zaken zaken;
    private final Besluiten besluiten;
    private final Outbox outbox;
    private final Dagklok klok;

    ConceptKlaarzetten(Zaken zaken, Besluiten besluiten, Outbox outbox, Dagklok klok) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.outbox = outbox;
        this.klok = klok;
    }

    @Transactional
    public void zetKlaar(UUID zaakId, Besluitsoort soort, UUID voorzieningId) {
        if (besluiten.levend(zaakId, soort, voorzieningId).isEmpty()) {
            var besluit = maak(zaakId, soort, voorzieningId, LocalDate.now(klok));
            outbox.add(new BesluitKlaargezet(zaakId, besluit.gemeentecode, "Awb 1:3", besluit.id, soort.label(), voorzieningId,
                    besluit.klaargezetOp));
        }
    }

    /** Het besluit is opgesteld en wacht op vaststelling. */
    void meldOpgesteld(Besluit besluit) {
        outbox.add(new BesluitOpgesteld(besluit.zaakId, besluit.gemeentecode, "Awb 3:46", besluit.id, besluit.soort.label(),
                besluit.voorzieningId, besluit.opgesteldOp));
    }

    /** Een nieuw concept; zijn id volgt uit waarover het gaat, zodat elke volgorde van gebeurtenissen hetzelfde oplevert. */
    Besluit maak(UUID zaakId, Besluitsoort soort, UUID voorzieningId, LocalDate dag) {
        var besluit = new Besluit();
        var eerdere = besluiten.count("zaakId = ?1 and soort = ?2", zaakId, soort);
        besluit.id = UUID.nameUUIDFromBytes((zaakId + "/" + soort + "/" + voorzieningId + "/" + eerdere).getBytes(StandardCharsets.UTF_8));
        besluit.zaakId = zaakId;
        besluit.gemeentecode = zaken.vergrendel(zaakId).gemeentecode();
        besluit.soort = soort;
        besluit.status = Besluitstatus.CONCEPT;
        besluit.voorzieningId = voorzieningId;
        besluit.klaargezetOp = dag;
        besluiten.persist(besluit);
        return besluit;
    }
}
