package nl.bredeondersteuning.intake.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.events.OverdrachtGeweigerd;
import nl.bredeondersteuning.intake.aanvraag.AanvraagTonen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.aanvraag.ZaakOverdragen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Laat een antwoord doorwerken bij de gemeente die aanbood: aanvaard is de zaak daar overgedragen, geweigerd gaat zij er verder (I3). */
@ApplicationScoped
public class OverdrachtTerugmelden {

    private final Overdrachten overdrachten;
    private final ZaakOverdragen overdragen;
    private final Zaak zaak;
    private final Outbox outbox;

    OverdrachtTerugmelden(Overdrachten overdrachten, ZaakOverdragen overdragen, Zaak zaak, Outbox outbox) {
        this.overdrachten = overdrachten;
        this.overdragen = overdragen;
        this.zaak = zaak;
        this.outbox = outbox;
    }

    @Transactional
    public void meldTerug(UUID id) {
        var overdracht = overdrachten.findById(id);
        if (overdracht.teruggemeld) {
            return;
        }
        overdracht.teruggemeld = true;
        if (zaak.aanvragen.toon(overdracht.vanZaakId).vertrokken()) {
            return;
        }
        if (overdracht.stand == Overdracht.Stand.AANVAARD) {
            overdragen.draagOver(overdracht.vanZaakId, overdracht.gemeentecode, overdracht.toelichting, overdracht.beslotenOp);
        } else {
            zaak.zaken.open(overdracht.vanZaakId);
            outbox.add(new OverdrachtGeweigerd(overdracht.vanZaakId, overdracht.vanGemeente, "Wht 2.21 lid 1", overdracht.gemeentecode,
                    overdracht.beslotenOp));
        }
    }

    /** De zaak van de gemeente die aanbood. */
    @Singleton
    static class Zaak {

        private final ZaakOpenen zaken;
        private final AanvraagTonen aanvragen;

        Zaak(ZaakOpenen zaken, AanvraagTonen aanvragen) {
            this.zaken = zaken;
            this.aanvragen = aanvragen;
        }
    }
}
