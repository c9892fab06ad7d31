package nl.bredeondersteuning.deadline.zaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.deadline.regels.Zaakstand;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;

/** Toont een hele zaak zoals zij er vandaag voor staat. */
@ApplicationScoped
public class ZaakTonen {

    private final Dossiers dossiers;
    private final Profielen profielen;
    private final Dagklok klok;

    ZaakTonen(Dossiers dossiers, Profielen profielen, Dagklok klok) {
        this.dossiers = dossiers;
        this.profielen = profielen;
        this.klok = klok;
    }

    /** Een zaak met de versie die bij deze dag hoort: ook een andere dag geeft een ander beeld. */
    public record Getoond(ZaakResponse zaak, long versie) {
    }

    public Getoond toon(UUID zaakId) {
        var dossier = dossiers.vind(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception());
        var dag = LocalDate.now(klok);
        var stand = Zaakstand.van(dossier.feiten(), profielen, dag);
        return new Getoond(ZaakResponse.of(dossier, stand), dossier.versie() * 1_000_000 + dag.toEpochDay());
    }
}
