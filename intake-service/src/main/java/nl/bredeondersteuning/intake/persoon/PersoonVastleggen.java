package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Legt vast wie iemand is; dezelfde persoon langs een andere weg is dezelfde persoon. */
@ApplicationScoped
public class PersoonVastleggen {

    private final Personen personen;
    private final Bsnkluis kluis;

    PersoonVastleggen(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** @return id van de persoon bij deze gemeente */
    @Transactional
    public UUID legVast(String gemeentecode, Persoonsgegevens gegevens) {
        var index = kluis.index(gegevens.bsn());
        var persoon = personen.metIndex(gemeentecode, index).orElseGet(() -> nieuw(gemeentecode, index, gegevens.bsn()));
        persoon.neemOver(gegevens, gemeentecode);
        if (!personen.isPersistent(persoon)) {
            personen.persist(persoon);
        }
        return persoon.id;
    }

    private Persoon nieuw(String gemeentecode, byte[] index, String bsn) {
        var persoon = new Persoon();
        persoon.id = UUID.randomUUID();
        persoon.gemeentecode = gemeentecode;
        persoon.bsnSleutelId = kluis.sleutelId();
        persoon.bsnVersleuteld = kluis.versleutel(bsn.getBytes(StandardCharsets.US_ASCII), gemeentecode);
        persoon.bsnIndex = index;
        return persoon;
    }
}
