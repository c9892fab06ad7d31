package nl.bredeondersteuning.intake.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.events.OverdrachtAangeboden;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Biedt een zaak aan de gemeente aan waar de rechthebbende nu woont, met zijn toestemming (Wht 2.21 lid 1, AVG 6 lid 1 sub a). */
@ApplicationScoped
public class OverdrachtAanbieden {

    private final ZaakOpenen zaken;
    private final Overdrachten overdrachten;
    private final Gegevenskluis kluis;
    private final Meldingen meldingen;

    OverdrachtAanbieden(ZaakOpenen zaken, Overdrachten overdrachten, Gegevenskluis kluis, Meldingen meldingen) {
        this.zaken = zaken;
        this.overdrachten = overdrachten;
        this.kluis = kluis;
        this.meldingen = meldingen;
    }

    /** Aan wie, en waaruit de toestemming van de rechthebbende blijkt. */
    record Aanbod(String naarGemeente, LocalDate toestemmingOp, String toestemmingHoe, String toelichting) {
    }

    /** Een zaak is een andere gemeente aangeboden. */
    record Aangeboden(UUID overdrachtId, String aanGemeente) {
    }

    /** @return het id, of leeg als er al een aanbod op antwoord wacht */
    @Transactional
    Optional<UUID> biedAan(UUID zaakId, Aanbod aanbod, Meegegeven mee, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        if (overdrachten.van(zaakId).stream().anyMatch(eerder -> eerder.stand == Overdracht.Stand.AANGEBODEN)) {
            return Optional.empty();
        }
        var overdracht = nieuw(aanbod.naarGemeente(), zaak.gemeentecode(), aanbod, mee, dag);
        overdracht.vanZaakId = zaakId;
        overdrachten.persistAndFlush(overdracht);
        meldingen.ontvanger.fire(new Aangeboden(overdracht.id, overdracht.gemeentecode));
        meldingen.outbox.add(new OverdrachtAangeboden(zaakId, zaak.gemeentecode(), "Wht 2.21 lid 1", aanbod.naarGemeente(), dag));
        return Optional.of(overdracht.id);
    }

    /** Van een gemeente die niet met deze suite werkt: iemand legt vast wat zij stuurde. */
    @Transactional
    UUID biedAan(String aanGemeente, String vanGemeente, Aanbod aanbod, Meegegeven mee, LocalDate dag) {
        var overdracht = nieuw(aanGemeente, vanGemeente, aanbod, mee, dag);
        overdracht.teruggemeld = true;
        overdrachten.persistAndFlush(overdracht);
        meldingen.hier.meld(overdracht.id);
        return overdracht.id;
    }

    private Overdracht nieuw(String aanGemeente, String vanGemeente, Aanbod aanbod, Meegegeven mee, LocalDate dag) {
        var overdracht = new Overdracht();
        overdracht.id = UUID.randomUUID();
        overdracht.gemeentecode = aanGemeente;
        overdracht.vanGemeente = vanGemeente;
        overdracht.sleutelId = kluis.sleutelId();
        overdracht.inhoud = kluis.versleutel(mee, aanGemeente);
        overdracht.toestemmingOp = aanbod.toestemmingOp();
        overdracht.toestemmingHoe = aanbod.toestemmingHoe();
        overdracht.toelichting = aanbod.toelichting();
        overdracht.aangebodenOp = dag;
        overdracht.aangebodenDoor = Aanroeper.huidig().medewerker();
        return overdracht;
    }

    /** Aan de andere services, en aan de ontvanger: in zijn eigen gemeente later, in deze meteen. */
    @Singleton
    static class Meldingen {

        private final Outbox outbox;
        private final Event<Aangeboden> ontvanger;
        private final OverdrachtMelden hier;

        Meldingen(Outbox outbox, Event<Aangeboden> ontvanger, OverdrachtMelden hier) {
            this.outbox = outbox;
            this.ontvanger = ontvanger;
            this.hier = hier;
        }
    }
}
