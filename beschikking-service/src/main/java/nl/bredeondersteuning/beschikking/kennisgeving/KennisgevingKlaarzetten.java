package nl.bredeondersteuning.beschikking.kennisgeving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagBevestigd;
import nl.bredeondersteuning.events.AanvraagDoorgezonden;
import nl.bredeondersteuning.events.AanvragerDoorverwezen;
import nl.bredeondersteuning.events.ZaakEvent;

/** Zet een brief klaar over wat intake meedeelt en de aanvrager op papier hoort (Awb 2:3 lid 1, 4:1, Kampen artikel 3.1 lid 4). */
@ApplicationScoped
public class KennisgevingKlaarzetten {

    private final Kennisgevingen kennisgevingen;
    private final Event<Klaargezet> wek;

    KennisgevingKlaarzetten(Kennisgevingen kennisgevingen, Event<Klaargezet> wek) {
        this.kennisgevingen = kennisgevingen;
        this.wek = wek;
    }

    /** Er staat een brief klaar. */
    record Klaargezet(UUID kennisgevingId, String gemeentecode) {
    }

    @Transactional
    public void zetKlaar(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagBevestigd e -> zetKlaar(e, Kennisgevingsoort.ONTVANGSTBEVESTIGING, e.bevestigdOp(), null);
            case AanvraagDoorgezonden e -> zetKlaar(e, Kennisgevingsoort.DOORZENDING, e.doorgezondenOp(), e.naarGemeentecode());
            case AanvragerDoorverwezen e -> zetKlaar(e, Kennisgevingsoort.DOORVERWIJZING, e.doorverwezenOp(), null);
            default -> { }
        }
    }

    private void zetKlaar(ZaakEvent gebeurtenis, Kennisgevingsoort soort, LocalDate dag, String andereGemeente) {
        var kennisgeving = new Kennisgeving();
        kennisgeving.id = UUID.randomUUID();
        kennisgeving.zaakId = gebeurtenis.zaakId();
        kennisgeving.gemeentecode = gebeurtenis.gemeentecode();
        kennisgeving.soort = soort;
        kennisgeving.gebeurdOp = dag;
        kennisgeving.artikel = gebeurtenis.artikel();
        kennisgeving.andereGemeente = andereGemeente;
        kennisgevingen.persist(kennisgeving);
        wek.fire(new Klaargezet(kennisgeving.id, kennisgeving.gemeentecode));
    }
}
