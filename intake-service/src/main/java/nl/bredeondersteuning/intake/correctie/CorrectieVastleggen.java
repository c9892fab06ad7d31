package nl.bredeondersteuning.intake.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.tijd.Systeemtijd;
import nl.bredeondersteuning.platform.zaak.Zaak;

/** Legt vast wat een gegeven was vóór het verbeterd werd, met wie het deed, wanneer en waarom (AVG 16, Awb 3:2). */
@ApplicationScoped
public class CorrectieVastleggen {

    private final Correcties correcties;
    private final Clock systeem;

    CorrectieVastleggen(Correcties correcties, @Systeemtijd Clock systeem) {
        this.correcties = correcties;
        this.systeem = systeem;
    }

    /** Wat er verbeterd wordt, en waarom. */
    public record Over(Correctiesoort soort, UUID betreftId, String reden, LocalDate op) {
    }

    /** De zaak is vergrendeld. @return of er iets verandert; wat gelijk blijft, is geen correctie */
    @Transactional
    public boolean legVast(Zaak zaak, Over over, String veld, Object was, Object wordt) {
        if (Objects.equals(was, wordt)) {
            return false;
        }
        var rij = new Correctie();
        rij.id = UUID.randomUUID();
        rij.zaakId = zaak.id();
        rij.gemeentecode = zaak.gemeentecode();
        rij.soort = over.soort();
        rij.betreftId = over.betreftId();
        rij.veld = veld;
        rij.was = was == null ? null : was.toString();
        rij.wordt = wordt == null ? null : wordt.toString();
        rij.reden = over.reden();
        rij.medewerker = Aanroeper.huidig().medewerker();
        rij.op = over.op();
        rij.moment = systeem.instant();
        correcties.persist(rij);
        return true;
    }
}
