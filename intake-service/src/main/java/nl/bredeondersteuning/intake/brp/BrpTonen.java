package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.Gegevenskluis;
import nl.bredeondersteuning.intake.persoon.PersoonFeiten;
import nl.bredeondersteuning.platform.problem.Problem;

/** Toont wat de basisregistratie eerder antwoordde; een adres niet zolang nu geheimhouding geldt, ook niet uit een ouder antwoord. */
@ApplicationScoped
class BrpTonen {

    private final BrpRaadplegingen raadplegingen;
    private final Gegevenskluis kluis;
    private final PersoonFeiten personen;
    private final ObjectMapper json;

    BrpTonen(BrpRaadplegingen raadplegingen, Gegevenskluis kluis, PersoonFeiten personen, ObjectMapper json) {
        this.raadplegingen = raadplegingen;
        this.kluis = kluis;
        this.personen = personen;
        this.json = json;
    }

    /** Een raadpleging met haar plaats in de lijst. */
    record Genummerd(long nr, BrpRaadplegingResponse raadpleging) {
    }

    List<Genummerd> van(UUID zaakId, long tot, int limit) {
        return raadplegingen.van(zaakId, tot, limit).stream().map(rij -> new Genummerd(rij.nr, antwoord(rij))).toList();
    }

    BrpRaadplegingResponse toon(UUID zaakId, UUID raadplegingId) {
        return raadplegingen.in(zaakId, raadplegingId).map(this::antwoord).orElseThrow(() -> Problem.onbekend("Deze raadpleging")
                .exception());
    }

    private BrpRaadplegingResponse antwoord(BrpRaadpleging rij) {
        return BrpRaadplegingResponse.of(rij, kluis.lees(rij.inhoud, rij.gemeentecode), personen.van(rij.persoonId).geheimhouding(), json);
    }
}
