package nl.bredeondersteuning.intake.overname;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.overname.Overnamebestanden.Uitkomst;
import nl.bredeondersteuning.intake.overname.Overnamebestanden.Verslagregel;
import nl.bredeondersteuning.intake.persoon.Bsnkluis;
import nl.bredeondersteuning.platform.problem.InvalidParam;
import nl.bredeondersteuning.platform.problem.Oorzaak;
import nl.bredeondersteuning.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Verwerkt een bestand met lopende zaken rij voor rij, elke rij in haar eigen transactie; wat al een verslag heeft, is klaar. */
@ApplicationScoped
public class OvernamebestandVerwerken {

    private static final Logger LOG = Logger.getLogger(OvernamebestandVerwerken.class);

    private final Overnamebestanden bestanden;
    private final Bsnkluis kluis;
    private final RijOvernemen rijen;

    OvernamebestandVerwerken(Overnamebestanden bestanden, Bsnkluis kluis, RijOvernemen rijen) {
        this.bestanden = bestanden;
        this.kluis = kluis;
        this.rijen = rijen;
    }

    void verwerk(Overnamebestand bestand) {
        var klaar = QuarkusTransaction.requiringNew().call(() -> bestanden.klaar(bestand.id));
        for (var rij : Overnamelezer.lees(kluis.ontsleutel(bestand.ruw, bestand.gemeentecode))) {
            if (!klaar.contains(rij.nummer())) {
                verwerk(bestand, rij);
            }
        }
        QuarkusTransaction.requiringNew().run(() -> bestanden.findById(bestand.id).klaar());
    }

    private void verwerk(Overnamebestand bestand, Overnamelezer.Rij rij) {
        if (!rij.volledig()) {
            schrijfFouten(bestand, rij, List.of(new InvalidParam("", "CELLEN", "De rij heeft een ander aantal cellen dan de koprij.")));
            return;
        }
        try {
            rijen.neemOver(bestand, rij);
        } catch (ProblemException fout) {
            var fouten = fout.problem().invalidParams();
            schrijfFouten(bestand, rij, fouten != null ? fouten : List.of(new InvalidParam("", "VERZET", fout.problem().detail())));
        } catch (RuntimeException fout) {
            LOG.errorf("bestand %s: row %d failed: %s", bestand.id, rij.nummer(), Oorzaak.van(fout));
            schrijfFouten(bestand, rij, List.of(new InvalidParam("", "STORING",
                    "Er ging iets mis; er is niets van de rij vastgelegd. Lever haar"
                    + " opnieuw aan.")));
        }
    }

    private void schrijfFouten(Overnamebestand bestand, Overnamelezer.Rij rij, List<InvalidParam> fouten) {
        QuarkusTransaction.requiringNew().run(() -> bestanden.schrijf(bestand, new Verslagregel(rij.nummer(), Uitkomst.FOUT, fouten,
                null)));
    }

    /** Het bestand, als het nog niet verwerkt is. */
    Optional<Overnamebestand> bezig(UUID bestandId) {
        return QuarkusTransaction.requiringNew().call(() -> bestanden.findByIdOptional(bestandId))
                .filter(bestand -> bestand.status == Overnamebestand.Status.BEZIG);
    }
}
