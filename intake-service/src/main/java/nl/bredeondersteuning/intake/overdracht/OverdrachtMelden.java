package nl.bredeondersteuning.intake.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.bredeondersteuning.events.OverdrachtBeantwoord;
import nl.bredeondersteuning.events.OverdrachtOntvangen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Laat de ontvanger weten dat een zaak is aangeboden, en dat daarop geantwoord is (Wht 2.21 lid 1): zo komt en gaat de taak. */
@ApplicationScoped
public class OverdrachtMelden {

    private static final String ARTIKEL = "Wht 2.21 lid 1";

    private final Overdrachten overdrachten;
    private final Zaken zaken;
    private final Outbox outbox;

    OverdrachtMelden(Overdrachten overdrachten, Zaken zaken, Outbox outbox) {
        this.overdrachten = overdrachten;
        this.zaken = zaken;
        this.outbox = outbox;
    }

    @Transactional
    public void meld(UUID id) {
        var overdracht = overdrachten.findById(id);
        var wacht = overdracht.stand == Overdracht.Stand.AANGEBODEN;
        if (wacht && overdracht.melding == Overdracht.Melding.GEEN) {
            zaken.begin(id, overdracht.gemeentecode);
            outbox.add(new OverdrachtOntvangen(id, overdracht.gemeentecode, ARTIKEL, overdracht.vanGemeente, overdracht.aangebodenOp));
            overdracht.melding = Overdracht.Melding.OPEN;
        } else if (!wacht && overdracht.melding == Overdracht.Melding.OPEN) {
            zaken.vergrendel(id);
            outbox.add(new OverdrachtBeantwoord(id, overdracht.gemeentecode, ARTIKEL, overdracht.stand == Overdracht.Stand.AANVAARD,
                    overdracht.beslotenOp));
            overdracht.melding = Overdracht.Melding.AF;
        }
    }
}
