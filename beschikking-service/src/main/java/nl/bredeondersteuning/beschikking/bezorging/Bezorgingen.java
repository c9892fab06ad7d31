package nl.bredeondersteuning.beschikking.bezorging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beschikking.brief.BriefZoeken.Verzonden;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.http.Bladzijde;

/** Wat er met de brieven van deze service na verzending gebeurde. */
@ApplicationScoped
class Bezorgingen implements PanacheRepositoryBase<Bezorgingrij, UUID> {

    /** Eén rij meer dan gevraagd, zodat te zien is of er meer is. */
    List<Bezorgingrij> bladzijde(UUID briefId, Bladzijde bladzijde) {
        return find("briefId = ?1 and nr > ?2 order by nr", briefId, bladzijde.naGetal().orElse(0L)).page(0, bladzijde.limit() + 1).list();
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
