package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.BesluitKlaargezet;
import nl.bredeondersteuning.events.BesluitOpgesteld;
import nl.bredeondersteuning.events.BesluitVervallen;
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
                besluit.voorzieningId, besluit.opgesteldOp, besluit.delen().stream().map(Onderdeel::overDeDraad).toList()));
    }

    /** Het besluit gaat over deze onderdelen; een ander open besluit over een ervan gaat erin op. */
    void gaatOver(Besluit besluit, List<Onderdeel> onderdelen) {
        var los = new ArrayList<>(besluit.onderdelen);
        besluit.onderdelen = onderdelen;
        var voorzieningen = besluit.delen().stream().map(Onderdeel::voorzieningId).collect(Collectors.toSet());
        var opgegaan = besluiten.van(besluit.zaakId).stream().filter(ander -> ander != besluit && ander.open()
                && (ander.samengevoegd() || besluit.samengevoegd())
                && ander.delen().stream().anyMatch(deel -> voorzieningen.contains(deel.voorzieningId()))).toList();
        opgegaan.forEach(ander -> gaOp(ander, besluit));
        los.stream().filter(deel -> !voorzieningen.contains(deel.voorzieningId()))
                .forEach(deel -> zetKlaar(besluit.zaakId, deel.soort(), deel.voorzieningId()));
        opgegaan.forEach(ander -> zetTerug(ander, voorzieningen));
    }

    private void gaOp(Besluit ander, Besluit in) {
        ander.status = Besluitstatus.VERVALLEN;
        outbox.add(new BesluitVervallen(ander.zaakId, ander.gemeentecode, "Awb 3:46", ander.id, ander.soort.label(), ander.voorzieningId,
                LocalDate.now(klok), in.id));
    }

    /** Wat met een samengevoegd besluit verviel en daar niet door kwam, krijgt weer een eigen concept. */
    void zetTerug(Besluit vervallen, Set<UUID> behalve) {
        vervallen.onderdelen.stream().filter(deel -> !behalve.contains(deel.voorzieningId()))
                .forEach(deel -> zetKlaar(vervallen.zaakId, deel.soort(), deel.voorzieningId()));
        if (vervallen.samengevoegd() && vervallen.soort == Besluitsoort.WIJZIGING_PLAN) {
            zetKlaar(vervallen.zaakId, Besluitsoort.WIJZIGING_PLAN, null);
        }
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
