package nl.bredeondersteuning.intake.aanvraag;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** De zaken die iemand zelf aanvroeg, geopend voor wie alles over hem wil zien; met waarom in de inzage van elk van die zaken (AVG 15). */
@Singleton
public class EigenZaken {

    private final Aanvragen aanvragen;
    private final Zaken zaken;
    private final Auditketen audit;
    private final Dagklok klok;

    EigenZaken(Aanvragen aanvragen, Zaken zaken, Auditketen audit, Dagklok klok) {
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.audit = audit;
        this.klok = klok;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 403 als een van de zaken voor deze aanroeper is afgeschermd */
    public List<UUID> open(UUID zaakId, UUID persoonId, String reden) {
        var gemeentecode = zaken.vind(zaakId).orElseThrow().gemeentecode();
        var eigen = aanvragen.van(gemeentecode, persoonId).stream().map(aanvraag -> aanvraag.zaakId).toList();
        eigen.forEach(id -> zaken.vind(id).orElseThrow().eisOpenVoor(Aanroeper.huidig()));
        audit.uitdraai(gemeentecode, eigen.isEmpty() ? List.of(zaakId) : eigen, reden);
        return eigen;
    }

    public LocalDate dag() {
        return LocalDate.now(klok);
    }
}
