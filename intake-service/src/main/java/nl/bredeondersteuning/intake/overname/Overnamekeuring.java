package nl.bredeondersteuning.intake.overname;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.intake.overname.OvernameResource.OvernameRequest;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Datums;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/**
 * Wat de oude datums van een overgenomen zaak moeten zijn: voorbij, en in de volgorde waarin het gebeurt; voor één zaak en voor een
 * bestand.
 */
@ApplicationScoped
class Overnamekeuring {

    private final Dagklok klok;

    Overnamekeuring(Dagklok klok) {
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 400 met alle fouten tegelijk */
    Datums keur(OvernameRequest request) {
        var datums = request.datums();
        var fouten = new ArrayList<InvalidParam>();
        keur("ontvangenOp", datums.ontvangenOp(), fouten);
        keur("eersteGesprek", datums.eersteGesprek(), fouten);
        keur("hulpvraagVastgesteld", datums.hulpvraagVastgesteld(), fouten);
        keur("planVastgesteld", datums.planVastgesteld(), fouten);
        keur("toegangVerleend", datums.toegangVerleend(), fouten);
        if (datums.hulpvraagVastgesteld().isBefore(datums.eersteGesprek())) {
            fouten.add(new InvalidParam("hulpvraagVastgesteld", "TE_VROEG",
                    "De hulpvraag wordt niet vóór het eerste gesprek vastgesteld."));
        }
        if (!fouten.isEmpty()) {
            throw Problem.invoer(fouten).exception();
        }
        return datums;
    }

    private void keur(String veld, LocalDate dag, List<InvalidParam> fouten) {
        if (dag != null && dag.isAfter(vandaag())) {
            fouten.add(new InvalidParam(veld, "IN_TOEKOMST", "Een oude datum ligt niet later dan vandaag."));
        }
    }
}
