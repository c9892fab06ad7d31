package nl.bredeondersteuning.plan.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Toont de doelstellingen van een zaak, met de hulpvragen daaronder, in de volgorde waarin zij zijn vastgesteld. */
@ApplicationScoped
public class HulpvragenTonen {

    private final Hulpvragen hulpvragen;

    HulpvragenTonen(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    /** Eén doelstelling met haar hulpvragen. */
    public record GetoondeDoelstelling(UUID doelstellingId, String leefgebied, String tekst, String artikel, LocalDate vastgesteldOp,
            LocalDate bereiktOp, List<GetoondeHulpvraag> hulpvragen) {
    }

    /** Eén hulpvraag. */
    public record GetoondeHulpvraag(UUID hulpvraagId, String situatie, LocalDate vastgesteldOp) {
    }

    @Transactional
    public List<GetoondeDoelstelling> toon(UUID zaakId) {
        var alle = hulpvragen.van(zaakId);
        return hulpvragen.doelstellingen(zaakId).stream().map(doel -> new GetoondeDoelstelling(doel.id, doel.leefgebied, doel.tekst,
                doel.artikel, doel.vastgesteldOp, doel.bereiktOp, alle.stream().filter(vraag -> vraag.doelstellingId.equals(doel.id))
                        .map(vraag -> new GetoondeHulpvraag(vraag.id, vraag.situatie, vraag.vastgesteldOp)).toList())).toList();
    }
}
