package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.events.VoorzieningGevraagd;
import nl.bredeondersteuning.plan.hulpvraag.HulpvraagZoeken;
import nl.bredeondersteuning.plan.zaak.EigenZaakOpenen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt vast dat de rechthebbende een voorziening vraagt, gekoppeld aan de doelstelling van het leefgebied (Kampen hoofdstuk 5). */
@ApplicationScoped
public class VoorzieningVragen {

    private final EigenZaakOpenen zaken;
    private final Voorzieningen voorzieningen;
    private final HulpvraagZoeken hulpvragen;
    private final Outbox outbox;

    VoorzieningVragen(EigenZaakOpenen zaken, Voorzieningen voorzieningen, HulpvraagZoeken hulpvragen, Outbox outbox) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
        this.hulpvragen = hulpvragen;
        this.outbox = outbox;
    }

    /** Wat er gevraagd wordt, met de feiten die de aanvrager opgaf. */
    public record Vraag(Voorzieningssoort soort, String omschrijving, long bedragInCenten, String leefgebied, Voorzieningfeiten feiten,
            Map<String, String> bronnen) {
    }

    @Transactional
    public UUID vraag(UUID zaakId, Vraag vraag, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var voorziening = Voorziening.van(zaakId, zaak.gemeentecode(), vraag, dag);
        hulpvragen.zoek(zaakId, vraag.leefgebied()).ifPresent(voorziening::koppel);
        voorzieningen.persistAndFlush(voorziening);
        voorzieningen.getEntityManager().refresh(voorziening);
        outbox.add(new VoorzieningGevraagd(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 4", voorziening.id, voorziening.soort.label(),
                voorziening.leefgebied, dag));
        return voorziening.id;
    }
}
