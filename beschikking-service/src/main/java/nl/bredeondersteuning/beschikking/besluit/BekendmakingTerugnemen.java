package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken;
import nl.bredeondersteuning.events.BekendmakingMislukt;
import nl.bredeondersteuning.platform.event.Outbox;

/** Neemt een bekendmaking terug die niet slaagde: het besluit werkt nog niet en kan opnieuw bekendgemaakt worden (Awb 3:40, 2:11). */
@ApplicationScoped
public class BekendmakingTerugnemen {

    private final Besluiten besluiten;
    private final BriefZoeken brieven;
    private final Outbox outbox;

    BekendmakingTerugnemen(Besluiten besluiten, BriefZoeken brieven, Outbox outbox) {
        this.besluiten = besluiten;
        this.brieven = brieven;
        this.outbox = outbox;
    }

    /** Alleen als deze brief hoort bij de bekendmaking die nu geldt; de zaak is vergrendeld. */
    @Transactional
    public void neemTerug(UUID zaakId, UUID besluitId, UUID briefId, String artikel, LocalDate dag) {
        var besluit = besluiten.in(zaakId, besluitId);
        if (besluit.status != Besluitstatus.BEKENDGEMAAKT || brieven.in(zaakId, briefId).verzending() != besluit.verzending) {
            return;
        }
        besluit.neemBekendmakingTerug();
        outbox.add(new BekendmakingMislukt(zaakId, besluit.gemeentecode, artikel, besluitId, besluit.soort.label(), briefId, dag));
    }
}
