package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.PersoonsgegevensGecorrigeerd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.gezin.GezinMeedelen;
import nl.bredeondersteuning.intake.persoon.Persoonsgeschiedenis.Aanleiding;
import nl.bredeondersteuning.intake.toegang.ToegangHertoetsen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Verbetert persoonsgegevens op verzoek of uit eigen beweging (AVG 16); wat er stond, blijft leesbaar. */
@ApplicationScoped
public class PersoonCorrigeren {

    private final ZaakOpenen zaken;
    private final Personen personen;
    private final Persoonsgeschiedenis geschiedenis;
    private final Melding melding;

    PersoonCorrigeren(ZaakOpenen zaken, Personen personen, Persoonsgeschiedenis geschiedenis, Melding melding) {
        this.zaken = zaken;
        this.personen = personen;
        this.geschiedenis = geschiedenis;
        this.melding = melding;
    }

    @Transactional
    public void corrigeer(UUID zaakId, UUID persoonId, Persoonscorrectie correctie, String ifMatch, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var persoon = personen.findById(persoonId);
        Versie.eis(ifMatch, persoon.versie);
        var velden = geschiedenis.wijzig(persoon, new Aanleiding(zaakId, "correctie", correctie.reden().strip(), dag),
                () -> persoon.corrigeer(correctie));
        personen.flush();
        if (!velden.isEmpty()) {
            melding.meld(zaak, new PersoonsgegevensGecorrigeerd(zaakId, zaak.gemeentecode(), "AVG 16", persoonId, dag),
                    velden.contains("geboortedatum"), profiel);
        }
    }

    /** Deelt een correctie mee; met een andere geboortedatum ook wie bij het gezin hoort en of de toegang nog klopt (Wht 2.21 lid 1 en 2). */
    @ApplicationScoped
    static class Melding {

        private final Outbox outbox;
        private final GezinMeedelen gezin;
        private final ToegangHertoetsen toegang;

        Melding(Outbox outbox, GezinMeedelen gezin, ToegangHertoetsen toegang) {
            this.toegang = toegang;
            this.outbox = outbox;
            this.gezin = gezin;
        }

        void meld(Zaak zaak, PersoonsgegevensGecorrigeerd gebeurtenis, boolean andereLeeftijd, Beleidsprofiel profiel) {
            outbox.add(gebeurtenis);
            if (andereLeeftijd) {
                gezin.deelMee(gebeurtenis.zaakId(), profiel, gebeurtenis.gecorrigeerdOp());
                toegang.hertoets(zaak, gebeurtenis.persoonId(), List.of(), gebeurtenis.gecorrigeerdOp());
            }
        }
    }
}
