package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Toont de voorzieningen van een zaak met hun uitkomst, zoals het plan van aanpak ze noemt (Kampen artikel 4.2 lid 2 sub b). */
@ApplicationScoped
public class VoorzieningenTonen {

    private final Voorzieningen voorzieningen;

    VoorzieningenTonen(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    /** Eén voorziening met haar uitkomst; zonder doelstelling als er op haar leefgebied geen hulpvraag is. */
    public record GetoondeVoorziening(UUID voorzieningId, UUID doelstellingId, UUID hulpvraagId, String leefgebied, String soort,
            String omschrijving, long bedragInCenten, String status) {
    }

    @Transactional
    public List<GetoondeVoorziening> toon(UUID zaakId) {
        return voorzieningen.alle(zaakId).stream().map(v -> new GetoondeVoorziening(v.id, v.doelstellingId, v.hulpvraagId, v.leefgebied,
                v.soort.label(), v.omschrijving, v.bedragInCenten, v.status.label())).toList();
    }
}
