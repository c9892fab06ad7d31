package nl.bredeondersteuning.intake.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.bredeondersteuning.beleid.wet.UhtStatus;
import nl.bredeondersteuning.intake.overname.OvernameResource.OvernameRequest;
import nl.bredeondersteuning.intake.overname.Overnamebestanden.Uitkomst;
import nl.bredeondersteuning.intake.overname.Overnamebestanden.Verslagregel;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Outcome.LooptAl;
import nl.bredeondersteuning.intake.overname.ZaakOvernemen.Outcome.Overgenomen;
import nl.bredeondersteuning.platform.beleid.Keuze;
import nl.bredeondersteuning.platform.http.Rijlezer;

/** Neemt één rij van een bestand over, met dezelfde eisen als het losse verzoek (I19): alles van de rij met haar verslag, of niets. */
@ApplicationScoped
public class RijOvernemen {

    private final Rijlezer lezer;
    private final Overnamekeuring keuring;
    private final ZaakOvernemen overnemen;
    private final Overnamebestanden bestanden;

    RijOvernemen(Rijlezer lezer, Overnamekeuring keuring, ZaakOvernemen overnemen, Overnamebestanden bestanden) {
        this.lezer = lezer;
        this.keuring = keuring;
        this.overnemen = overnemen;
        this.bestanden = bestanden;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException met de fouten van de rij; dan is er niets vastgelegd */
    @Transactional
    void neemOver(Overnamebestand bestand, Overnamelezer.Rij rij) {
        var request = lezer.lees(OvernameRequest.class, rij.verzoek());
        var datums = keuring.keur(request);
        var status = Keuze.uit("uhtStatus", request.uhtStatus(), UhtStatus.values(), UhtStatus::label);
        var regel = switch (overnemen.neemOver(bestand.gemeentecode, request.persoon(), status, datums, request.bron().strip(),
                keuring.vandaag())) {
            case Overgenomen(var zaakId) -> new Verslagregel(rij.nummer(), Uitkomst.OVERGENOMEN, List.of(), zaakId);
            case LooptAl(var zaakId) -> new Verslagregel(rij.nummer(), Uitkomst.LIEP_AL, List.of(), zaakId);
        };
        bestanden.schrijf(bestand, regel);
    }
}
