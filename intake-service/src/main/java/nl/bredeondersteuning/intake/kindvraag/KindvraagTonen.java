package nl.bredeondersteuning.intake.kindvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.intake.persoon.PersoonIdentiteit;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;

/** Toont een vraag over kinderen, en schrijft haar als bestand voor het gegevensportaal. */
@ApplicationScoped
public class KindvraagTonen {

    private final Kindvragen vragen;
    private final PersoonIdentiteit personen;
    private final Auditketen audit;

    KindvraagTonen(Kindvragen vragen, PersoonIdentiteit personen, Auditketen audit) {
        this.audit = audit;
        this.vragen = vragen;
        this.personen = personen;
    }

    /** Een vraag, zonder de kinderen. */
    public record Getoond(UUID vraagId, LocalDate gemaaktOp, String gemaaktDoor, int gevraagd, int nietGevraagd) {
    }

    public Getoond toon(UUID vraagId) {
        var vraag = vraag(vraagId);
        return new Getoond(vraag.id, vraag.gemaaktOp, vraag.gemaaktDoor, vraag.gevraagd, vraag.nietGevraagd);
    }

    /** Het bestand: alleen burgerservicenummer en geboortedatum; wie het haalt, zag al deze zaken. */
    byte[] bestand(UUID vraagId) throws IOException {
        var kinderen = vragen.kinderen(vraag(vraagId).id);
        audit.lijst(kinderen.stream().map(kind -> kind.zaakId).toList());
        var wie = personen.van(kinderen.stream().map(kind -> kind.kindId).toList());
        return Vraagbestand.schrijf(kinderen.stream().map(kind -> new Vraagbestand.Regel(wie.get(kind.kindId).bsn(), kind.geboortedatum)).toList());
    }

    private Kindvraag vraag(UUID vraagId) {
        return Optional.ofNullable(vragen.findById(vraagId)).filter(vraag -> Aanroeper.huidig().gemeenten().contains(vraag.gemeentecode))
                .orElseThrow(() -> Problem.onbekend("Deze vraag").exception());
    }
}
