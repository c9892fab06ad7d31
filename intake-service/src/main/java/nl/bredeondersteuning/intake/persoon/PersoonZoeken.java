package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Zoekt een persoon op burgerservicenummer. */
@ApplicationScoped
public class PersoonZoeken {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonZoeken(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    public Optional<UUID> vind(String gemeentecode, String bsn) {
        return personen.metIndex(gemeentecode, kluis.index(bsn)).map(persoon -> persoon.id);
    }
}
