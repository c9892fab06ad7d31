package nl.bredeondersteuning.beschikking.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.events.BezwaarAfgehandeld;
import nl.bredeondersteuning.events.BezwaarGehoord;
import nl.bredeondersteuning.events.BezwaarNaarCommissie;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** De stappen van een bezwaar tot de beslissing: naar de commissie, horen of daarvan afzien, en afhandelen (Awb 7:2, 7:3, 7:13). */
@ApplicationScoped
public class BezwaarBehandelen {

    private final Zaken zaken;
    private final Bezwaren bezwaren;
    private final Mandaatregister mandaten;
    private final Outbox outbox;

    BezwaarBehandelen(Zaken zaken, Bezwaren bezwaren, Mandaatregister mandaten, Outbox outbox) {
        this.zaken = zaken;
        this.bezwaren = bezwaren;
        this.mandaten = mandaten;
        this.outbox = outbox;
    }

    /** Awb 7:13: een adviescommissie; de beslissing mag dan langer duren. @return leeg als er al op beslist is */
    @Transactional
    public Optional<UUID> naarCommissie(UUID zaakId, UUID bezwaarId, LocalDate dag) {
        return lopend(zaakId, bezwaarId).map(bezwaar -> {
            bezwaar.commissie = true;
            outbox.add(new BezwaarNaarCommissie(zaakId, bezwaar.gemeentecode, "Awb 7:13", bezwaarId, dag));
            return bezwaarId;
        });
    }

    /** Awb 7:2 en 7:7: de indiener is gehoord, met een verslag. @return leeg als er al op beslist is */
    @Transactional
    public Optional<UUID> hoor(UUID zaakId, UUID bezwaarId, String verslag, LocalDate dag) {
        return lopend(zaakId, bezwaarId).map(bezwaar -> {
            bezwaar.gehoordOp = dag;
            bezwaar.gehoordDoor = Aanroeper.huidig().medewerker();
            bezwaar.verslag = verslag;
            outbox.add(new BezwaarGehoord(zaakId, bezwaar.gemeentecode, "Awb 7:2", bezwaarId, dag));
            return bezwaarId;
        });
    }

    /** Awb 7:3: van het horen afzien, met een reden, door wie daarover mag oordelen. */
    @Transactional
    public Bevinding zieAf(UUID zaakId, UUID bezwaarId, String artikel, String reden, LocalDate dag) {
        var zaak = zaken.vergrendel(zaakId);
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        var wie = Aanroeper.huidig().medewerker();
        var mandaat = Vaststelling.mandaat(mandaten.magOordelen(zaak.gemeentecode(), wie, artikel, dag), wie);
        if (!mandaat.houdtTegen()) {
            bezwaar.afgezienOpGrondVan = artikel;
            bezwaar.afgezienReden = reden;
            bezwaar.afgezienDoor = wie;
        }
        return mandaat;
    }

    /** De beslissing is vastgesteld. */
    @Transactional
    public void handelAf(UUID zaakId, UUID bezwaarId, UUID beslissingId, Bezwaaruitkomst uitkomst, LocalDate dag) {
        var bezwaar = bezwaren.in(zaakId, bezwaarId);
        bezwaar.uitkomst = uitkomst.label();
        bezwaar.beslissingId = beslissingId;
        bezwaar.afgehandeldOp = dag;
        outbox.add(new BezwaarAfgehandeld(zaakId, bezwaar.gemeentecode, "Awb 7:11", bezwaarId, beslissingId, uitkomst.label(), dag));
    }

    private Optional<Bezwaar> lopend(UUID zaakId, UUID bezwaarId) {
        zaken.vergrendel(zaakId);
        return Optional.of(bezwaren.in(zaakId, bezwaarId)).filter(Bezwaar::lopend);
    }
}
