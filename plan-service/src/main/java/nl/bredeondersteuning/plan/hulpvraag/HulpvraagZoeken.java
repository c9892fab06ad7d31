package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Zoekt de jongste hulpvraag op een leefgebied, met haar doelstelling: daaraan hangt een voorziening (Kampen hoofdstuk 5). */
@ApplicationScoped
public class HulpvraagZoeken {

    private final Hulpvragen hulpvragen;

    HulpvraagZoeken(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    /** Een hulpvraag met haar doelstelling. */
    public record GevondenHulpvraag(UUID hulpvraagId, UUID doelstellingId, String doelstelling) {
    }

    @Transactional
    public Optional<GevondenHulpvraag> zoek(UUID zaakId, String leefgebied) {
        return hulpvragen.jongste(zaakId, leefgebied).map(vraag -> new GevondenHulpvraag(vraag.id, vraag.doelstellingId,
                hulpvragen.doelstelling(vraag.doelstellingId).tekst));
    }
}
