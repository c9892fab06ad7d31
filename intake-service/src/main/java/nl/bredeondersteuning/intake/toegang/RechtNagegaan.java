package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Zegt of bij de UHT is nagegaan of er recht is, wat het antwoord ook was. */
@ApplicationScoped
public class RechtNagegaan {

    private final Toegangen toegangen;

    RechtNagegaan(Toegangen toegangen) {
        this.toegangen = toegangen;
    }

    public boolean isNagegaan(UUID zaakId) {
        return Optional.ofNullable(toegangen.findById(zaakId)).map(toegang -> toegang.uhtStatus != null).orElse(false);
    }
}
