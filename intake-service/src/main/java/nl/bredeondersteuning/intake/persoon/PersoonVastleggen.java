package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Persoonsgeschiedenis.Aanleiding;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Legt vast wie iemand is; dezelfde persoon langs een andere weg is dezelfde persoon, en wat er over hem stond blijft leesbaar. */
@ApplicationScoped
public class PersoonVastleggen {

    private final Personen personen;
    private final Bsnkluis kluis;
    private final Persoonsgeschiedenis geschiedenis;
    private final Dagklok klok;

    PersoonVastleggen(Personen personen, Bsnkluis kluis, Persoonsgeschiedenis geschiedenis, Dagklok klok) {
        this.personen = personen;
        this.kluis = kluis;
        this.geschiedenis = geschiedenis;
        this.klok = klok;
    }

    /** @return id van de persoon bij deze gemeente */
    @Transactional
    public UUID legVast(String gemeentecode, Persoonsgegevens gegevens) {
        var index = kluis.index(gegevens.bsn());
        var bekend = personen.metIndex(gemeentecode, index);
        if (bekend.isPresent()) {
            var persoon = bekend.get();
            geschiedenis.wijzig(persoon, new Aanleiding(null, "opgave", null, LocalDate.now(klok)),
                    () -> persoon.neemOver(gegevens, gemeentecode));
            return persoon.id;
        }
        var persoon = nieuw(gemeentecode, index, gegevens.bsn());
        persoon.neemOver(gegevens, gemeentecode);
        personen.persist(persoon);
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
