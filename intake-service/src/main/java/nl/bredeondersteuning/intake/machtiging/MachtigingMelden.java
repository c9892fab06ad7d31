package nl.bredeondersteuning.intake.machtiging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.bredeondersteuning.events.MachtigingGewijzigd;
import nl.bredeondersteuning.platform.event.Outbox;

/** Deelt mee hoe het met een machtiging staat, zonder wie de gemachtigde is. */
@ApplicationScoped
class MachtigingMelden {

    private final Outbox outbox;

    MachtigingMelden(Outbox outbox) {
        this.outbox = outbox;
    }

    void meld(Machtiging machtiging, String artikel, LocalDate dag) {
        outbox.add(new MachtigingGewijzigd(machtiging.zaakId, machtiging.gemeentecode, artikel, machtiging.id, machtiging.stand(), dag));
    }
}
