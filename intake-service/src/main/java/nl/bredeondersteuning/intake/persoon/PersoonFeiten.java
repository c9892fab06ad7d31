package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Wat de toets van de toegang over een persoon moet weten. */
@ApplicationScoped
public class PersoonFeiten {

    private static final String BUITENLAND = "buitenland";

    private final Personen personen;

    PersoonFeiten(Personen personen) {
        this.personen = personen;
    }

    /** Geboortedatum, waar iemand volgens de basisregistratie woont, en of dat geheim is. */
    public record Feiten(LocalDate geboren, String woongemeente, boolean ingezetene, boolean inBuitenland, boolean gedetineerd,
            boolean geheimhouding) {
    }

    public Feiten van(UUID persoonId) {
        var persoon = personen.findById(persoonId);
        var buitenland = BUITENLAND.equals(persoon.woongemeente);
        return new Feiten(persoon.geboortedatum, persoon.woongemeente, persoon.gemeentecode.equals(persoon.woongemeente), buitenland,
                persoon.gedetineerd, persoon.geheimhouding);
    }
}
