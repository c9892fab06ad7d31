package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Zoekt per doelstelling die later is toegevoegd de nieuwe feiten waarom (Kampen artikel 4.2 lid 5). */
@ApplicationScoped
public class NieuweFeitenZoeken {

    private final Hulpvragen hulpvragen;

    NieuweFeitenZoeken(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    @Transactional
    public Map<UUID, String> van(UUID zaakId) {
        return hulpvragen.doelstellingen(zaakId).stream().filter(doel -> doel.nieuweFeiten != null)
                .collect(Collectors.toMap(doel -> doel.id, doel -> doel.nieuweFeiten));
    }
}
