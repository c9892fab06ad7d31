package nl.bredeondersteuning.beschikking.zienswijze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.events.ZienswijzeGegeven;
import nl.bredeondersteuning.events.ZienswijzeGevraagd;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Legt het horen vast vóór een besluit (Awb 4:7, 4:8), of waarom ervan is afgezien (Awb 4:11, 4:12). */
@ApplicationScoped
public class Horen {

    private final Zaken zaken;
    private final EntityManager database;
    private final Outbox outbox;

    Horen(Zaken zaken, EntityManager database, Outbox outbox) {
        this.zaken = zaken;
        this.database = database;
        this.outbox = outbox;
    }

    /** Wat er over horen vastligt. */
    public record Stand(LocalDate gevraagdOp, LocalDate totEnMet, LocalDate gegevenOp, String tekst, String afgezienOpGrondVan) {

        static final Stand GEEN = new Stand(null, null, null, null, null);
    }

    @Transactional
    public void vraag(UUID zaakId, Besluitsoort soort, LocalDate dag, LocalDate totEnMet) {
        var zienswijze = zienswijze(zaakId, soort);
        zienswijze.gevraagdOp = dag;
        zienswijze.totEnMet = totEnMet;
        outbox.add(new ZienswijzeGevraagd(zaakId, zienswijze.gemeentecode, artikel(soort), soort.label(), dag, totEnMet));
    }

    @Transactional
    public void geef(UUID zaakId, Besluitsoort soort, LocalDate dag, String tekst) {
        var zienswijze = zienswijze(zaakId, soort);
        zienswijze.gegevenOp = dag;
        zienswijze.tekst = tekst;
        outbox.add(new ZienswijzeGegeven(zaakId, zienswijze.gemeentecode, artikel(soort), soort.label(), dag));
    }

    @Transactional
    public void zieAf(UUID zaakId, Besluitsoort soort, String opGrondVan, String reden) {
        var zienswijze = zienswijze(zaakId, soort);
        zienswijze.afgezienOpGrondVan = opGrondVan;
        zienswijze.afgezienReden = reden;
        zienswijze.afgezienDoor = Aanroeper.huidig().medewerker();
    }

    public Stand stand(UUID zaakId, Besluitsoort soort) {
        return Optional.ofNullable(database.find(Zienswijze.class, new Zienswijze.Sleutel(zaakId, soort)))
                .map(z -> new Stand(z.gevraagdOp, z.totEnMet, z.gegevenOp, z.tekst, z.afgezienOpGrondVan)).orElse(Stand.GEEN);
    }

    private static String artikel(Besluitsoort soort) {
        return soort.opAanvraag() ? "Awb 4:7" : "Awb 4:8";
    }

    private Zienswijze zienswijze(UUID zaakId, Besluitsoort soort) {
        var zaak = zaken.vergrendel(zaakId);
        return Optional.ofNullable(database.find(Zienswijze.class, new Zienswijze.Sleutel(zaakId, soort))).orElseGet(() -> {
            var nieuw = new Zienswijze();
            nieuw.zaakId = zaakId;
            nieuw.besluitsoort = soort;
            nieuw.gemeentecode = zaak.gemeentecode();
            database.persist(nieuw);
            return nieuw;
        });
    }
}
