package nl.bredeondersteuning.intake.vermoeden;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.platform.zaak.Zichtbaar;

/** De vermoedens van deze service; over een zaak die de aanroeper niet mag zien, is er voor hem geen. */
@ApplicationScoped
class Vermoedens implements PanacheRepositoryBase<Vermoeden, UUID> {

    private final Zichtbaar zichtbaar;

    Vermoedens(Zichtbaar zichtbaar) {
        this.zichtbaar = zichtbaar;
    }

    List<Vermoeden> van(UUID zaakId) {
        var alle = list("zaakId = ?1 order by nr", zaakId);
        var teZien = zichtbaar.van(alle.stream().map(vermoeden -> vermoeden.andereZaakId).toList());
        return alle.stream().filter(vermoeden -> teZien.contains(vermoeden.andereZaakId)).toList();
    }

    Optional<Vermoeden> in(UUID zaakId, UUID vermoedenId) {
        return van(zaakId).stream().filter(vermoeden -> vermoeden.id.equals(vermoedenId)).findFirst();
    }
}
