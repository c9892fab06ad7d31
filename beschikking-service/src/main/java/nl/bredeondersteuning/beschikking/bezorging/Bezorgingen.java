package nl.bredeondersteuning.beschikking.bezorging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken.Verzonden;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Wat er met de brieven van deze service na verzending gebeurde. */
@ApplicationScoped
class Bezorgingen implements PanacheRepositoryBase<Bezorgingrij, UUID> {

    List<Bezorgingrij> van(UUID briefId) {
        return list("briefId = ?1 order by nr", briefId);
    }

    /** A row of which nothing changes once it is kept; whoever asks for it fills it and keeps it. */
    static Bezorgingrij nieuw(Verzonden brief, Bezorgingrij.Soort soort, String artikel, LocalDate dag) {
        var rij = new Bezorgingrij();
        rij.id = UUID.randomUUID();
        rij.zaakId = brief.zaakId();
        rij.gemeentecode = brief.gemeentecode();
        rij.briefId = brief.id();
        rij.soort = soort;
        rij.artikel = artikel;
        rij.medewerker = Aanroeper.huidig().medewerker();
        rij.vastgelegdOp = dag;
        return rij;
    }
}
