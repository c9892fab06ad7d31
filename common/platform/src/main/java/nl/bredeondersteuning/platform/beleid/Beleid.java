package nl.bredeondersteuning.platform.beleid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.tijd.Dagklok;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Het beleid dat vandaag voor een zaak geldt, en de dag van vandaag. */
@ApplicationScoped
public class Beleid {

    private final Profielen profielen;
    private final Zaken zaken;
    private final Dagklok klok;

    Beleid(Profielen profielen, Zaken zaken, Dagklok klok) {
        this.profielen = profielen;
        this.zaken = zaken;
        this.klok = klok;
    }

    public LocalDate dag() {
        return LocalDate.now(klok);
    }

    public Beleidsprofiel vandaag(UUID zaakId) {
        var zaak = zaken.vind(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception());
        return vandaag(zaak.gemeentecode());
    }

    public Beleidsprofiel vandaag(String gemeentecode) {
        return profielen.voor(gemeentecode, dag());
    }
}
