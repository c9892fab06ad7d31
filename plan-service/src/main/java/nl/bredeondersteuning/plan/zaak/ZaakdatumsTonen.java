package nl.bredeondersteuning.plan.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Toont, zonder slot, de dagen waarop een plan van aanpak steunt. */
@ApplicationScoped
public class ZaakdatumsTonen {

    private final PlanZaken planZaken;

    ZaakdatumsTonen(PlanZaken planZaken) {
        this.planZaken = planZaken;
    }

    /** Het eerste gesprek en de dag waarop de hulpvraag is vastgesteld; leeg zolang dat niet gebeurd is. */
    public record Zaakdatums(LocalDate eersteGesprekOp, LocalDate hulpvraagVastgesteldOp) {
    }

    @Transactional
    public Zaakdatums toon(UUID zaakId) {
        var bekend = planZaken.lees(zaakId, null);
        return new Zaakdatums(bekend.eersteGesprekOp, bekend.hulpvraagVastgesteldOp);
    }
}
