package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

/** Zegt of bij de UHT is nagegaan of er recht is, wat het antwoord ook was. */
@ApplicationScoped
public class RechtNagegaan {

    private final Toegangen toegangen;

    RechtNagegaan(Toegangen toegangen) {
        this.toegangen = toegangen;
    }

    public boolean isNagegaan(UUID zaakId) {
        return status(zaakId).isPresent();
    }

    /** Hoe de UHT de aanvrager kent; leeg zolang dat niet is nagegaan. */
    public Optional<UhtStatus> status(UUID zaakId) {
        return Optional.ofNullable(toegangen.findById(zaakId)).map(toegang -> toegang.uhtStatus);
    }
}
