package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Zegt wanneer het eerste gesprek was. */
@ApplicationScoped
public class GesprekTonen {

    private final Gesprekken gesprekken;

    GesprekTonen(Gesprekken gesprekken) {
        this.gesprekken = gesprekken;
    }

    /** @return de dag van het eerste gesprek, of null */
    public LocalDate gevoerdOp(UUID zaakId) {
        return Optional.ofNullable(gesprekken.findById(zaakId)).map(gesprek -> gesprek.gevoerdOp).orElse(null);
    }
}
