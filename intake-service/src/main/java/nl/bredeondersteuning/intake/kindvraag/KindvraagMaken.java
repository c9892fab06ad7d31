package nl.bredeondersteuning.intake.kindvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.intake.kindvraag.Kindselectie.Kind;
import nl.bredeondersteuning.intake.toegang.RechtNagaan;
import nl.bredeondersteuning.intake.toegang.RechtNagaan.Antwoord;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Maakt een vraag aan de UHT over kinderen: zij meldden zich zelf en staan in geen aanmeldbestand (Wht 2.21 lid 1 sub b). */
@ApplicationScoped
public class KindvraagMaken {

    private final Kindselectie selectie;
    private final Kindvragen vragen;
    private final RechtNagaan nagaan;
    private final Zaken zaken;

    KindvraagMaken(Kindselectie selectie, Kindvragen vragen, RechtNagaan nagaan, Zaken zaken) {
        this.selectie = selectie;
        this.vragen = vragen;
        this.nagaan = nagaan;
        this.zaken = zaken;
    }

    /** @return id van de vraag */
    @Transactional
    public UUID maak(String gemeentecode, LocalDate dag) {
        var kinderen = selectie.kies(gemeentecode, dag);
        var gevraagd = kinderen.stream().filter(kind -> kind.geboortedatum() != null).toList();
        var vraag = new Kindvraag();
        vraag.id = zaken.begin(UUID.randomUUID(), gemeentecode).id();
        vraag.gemeentecode = gemeentecode;
        vraag.gemaaktOp = dag;
        vraag.gemaaktDoor = Aanroeper.huidig().medewerker();
        vraag.gevraagd = gevraagd.size();
        vraag.nietGevraagd = kinderen.size() - gevraagd.size();
        vragen.persist(vraag);
        vraag(vraag, gevraagd);
        return vraag.id;
    }

    private void vraag(Kindvraag vraag, List<Kind> kinderen) {
        var nummer = 0;
        for (var kind : kinderen) {
            var gevraagd = new GevraagdKind();
            gevraagd.vraagId = vraag.id;
            gevraagd.nr = nummer++;
            gevraagd.zaakId = kind.zaakId();
            gevraagd.kindId = kind.kindId();
            gevraagd.gemeentecode = vraag.gemeentecode;
            gevraagd.geboortedatum = kind.geboortedatum();
            vragen.persist(gevraagd);
            nagaan.gaNa(kind.zaakId(), new Antwoord(null, "gegevensportaal", "Gevraagd in het vraagbestand over kinderen.", vraag.gemaaktOp));
        }
    }
}
