package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Zegt wie gezag hebben over de aanvrager, voor zover dat bekend is. */
@ApplicationScoped
public class GezagTonen {

    private final Gezagen gezagen;

    GezagTonen(Gezagen gezagen) {
        this.gezagen = gezagen;
    }

    /** Wie op deze dag gezag hebben; bij wie het kind verblijft, staat vooraan. */
    @Transactional
    public List<UUID> gezaghebbers(UUID zaakId, LocalDate dag) {
        return gezagen.op(zaakId, dag).stream().map(gezag -> gezag.gezaghebberId).toList();
    }
}
