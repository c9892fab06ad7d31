package nl.bredeondersteuning.plan.schuldhulp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Zegt of een zaak het schuldhulpaanbod heeft, en sinds wanneer. */
@ApplicationScoped
public class SchuldhulpTonen {

    private final Schuldhulpaanvragen aanvragen;

    SchuldhulpTonen(Schuldhulpaanvragen aanvragen) {
        this.aanvragen = aanvragen;
    }

    public Optional<LocalDate> toegewezenOp(UUID zaakId) {
        return aanvragen.toegewezen(zaakId).map(aanvraag -> aanvraag.aangevraagdOp);
    }
}
