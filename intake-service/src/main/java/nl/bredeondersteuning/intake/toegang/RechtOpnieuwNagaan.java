package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Vergeet wat over het recht bekend was, omdat het over een ander ging: het moet opnieuw worden nagegaan (Wht 2.21 lid 1). */
@ApplicationScoped
public class RechtOpnieuwNagaan {

    private final Toegangen toegangen;

    RechtOpnieuwNagaan(Toegangen toegangen) {
        this.toegangen = toegangen;
    }

    /** De zaak is vergrendeld; de verificaties zelf blijven leesbaar. */
    @Transactional
    public void vergeet(UUID zaakId) {
        Optional.ofNullable(toegangen.findById(zaakId)).ifPresent(Toegang::vergeet);
    }
}
