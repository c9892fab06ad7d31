package nl.bredeondersteuning.beschikking.klaarbericht;

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
public class KlaarberichtKlaarzetten {

    private final Klaarberichten klaarberichten;
    private final Event<Klaargezet> wek;

    KlaarberichtKlaarzetten(Klaarberichten klaarberichten, Event<Klaargezet> wek) {
        this.klaarberichten = klaarberichten;
        this.wek = wek;
    }

    /** Er staat een brief klaar. */
    record Klaargezet(UUID klaarberichtId, String gemeentecode) {
    }

    @Transactional
    public void zetKlaar(ZaakEvent gebeurtenis) {
        switch (gebeurtenis) {
            case AanvraagBevestigd e -> zetKlaar(e, Berichtsoort.ONTVANGSTBEVESTIGING, e.bevestigdOp(), null);
            case AanvraagDoorgezonden e -> zetKlaar(e, Berichtsoort.DOORZENDING, e.doorgezondenOp(), e.naarGemeentecode());
            case AanvragerDoorverwezen e -> zetKlaar(e, Berichtsoort.DOORVERWIJZING, e.doorverwezenOp(), null);
            // What was recorded anew may be what kept a letter back.
            default -> klaarberichten.tegengehouden(gebeurtenis.zaakId()).forEach(wacht -> wek.fire(new Klaargezet(wacht.id, wacht.gemeentecode)));
        }
    }

    private void zetKlaar(ZaakEvent gebeurtenis, Berichtsoort soort, LocalDate dag, String andereGemeente) {
        var klaarbericht = new Klaarbericht();
        klaarbericht.id = UUID.randomUUID();
        klaarbericht.zaakId = gebeurtenis.zaakId();
        klaarbericht.gemeentecode = gebeurtenis.gemeentecode();
        klaarbericht.soort = soort;
        klaarbericht.gebeurdOp = dag;
        klaarbericht.artikel = gebeurtenis.artikel();
        klaarbericht.andereGemeente = andereGemeente;
        klaarberichten.persist(klaarbericht);
        wek.fire(new Klaargezet(klaarbericht.id, klaarbericht.gemeentecode));
    }
}
