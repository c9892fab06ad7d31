package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Zegt met welk nummer en welke geboortedatum de UHT een persoon kent; het nummer is er alleen voor haar. */
@ApplicationScoped
public class PersoonIdentiteit {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonIdentiteit(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** @param geboortedatum leeg als zij niet bekend is */
    public record Identiteit(String bsn, LocalDate geboortedatum) {
    }

    public Map<UUID, Identiteit> van(Collection<UUID> ids) {
        var identiteiten = new HashMap<UUID, Identiteit>();
        personen.met(ids).forEach(persoon -> identiteiten.put(persoon.id, new Identiteit(new String(kluis.ontsleutel(persoon.bsnVersleuteld,
                persoon.gemeentecode), StandardCharsets.US_ASCII), persoon.geboortedatum)));
        return identiteiten;
    }
}
