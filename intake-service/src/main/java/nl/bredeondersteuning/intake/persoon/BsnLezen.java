package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Leest het burgerservicenummer van iemand, alleen om er de basisregistratie mee te vragen. */
@ApplicationScoped
public class BsnLezen {

    private final Personen personen;
    private final Bsnkluis kluis;

    BsnLezen(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    @Transactional
    public String lees(UUID persoonId) {
        var persoon = personen.findById(persoonId);
        return new String(kluis.ontsleutel(persoon.bsnVersleuteld, persoon.gemeentecode), StandardCharsets.US_ASCII);
    }
}
