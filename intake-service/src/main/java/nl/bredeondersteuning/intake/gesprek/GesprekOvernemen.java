package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Legt bij een overgenomen zaak vast wanneer het eerste gesprek was; waar en met wie is dan niet meer na te gaan (I19). */
@ApplicationScoped
public class GesprekOvernemen {

    private final Gesprekken gesprekken;

    GesprekOvernemen(Gesprekken gesprekken) {
        this.gesprekken = gesprekken;
    }

    @Transactional
    public void neemOver(UUID zaakId, String gemeentecode, LocalDate gevoerdOp) {
        var gesprek = gesprekken.van(zaakId, gemeentecode);
        gesprek.gesprekId = UUID.randomUUID();
        gesprek.gevoerdOp = gevoerdOp;
    }
}
