package nl.bredeondersteuning.intake.persoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Persoonsgeschiedenis.Aanleiding;
import nl.bredeondersteuning.intake.regels.Brppersoon;

/** Neemt over wat de basisregistratie over iemand zegt (Wet BRP 1.7); wat er stond, blijft leesbaar. */
@ApplicationScoped
public class PersoonUitBrp {

    private final Personen personen;
    private final Persoonsgeschiedenis geschiedenis;

    PersoonUitBrp(Personen personen, Persoonsgeschiedenis geschiedenis) {
        this.personen = personen;
        this.geschiedenis = geschiedenis;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public void neemOver(UUID zaakId, UUID persoonId, UUID raadplegingId, Brppersoon brp, LocalDate dag) {
        var persoon = personen.findById(persoonId);
        geschiedenis.wijzig(persoon, new Aanleiding(zaakId, "basisregistratie personen", null, dag),
                () -> persoon.neemOver(brp, raadplegingId));
    }
}
