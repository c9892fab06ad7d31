package nl.bredeondersteuning.plan.schuldhulp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Schuldhulpfeiten;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Schuldhulptoets;
import nl.bredeondersteuning.events.SchuldhulpAangevraagd;
import nl.bredeondersteuning.events.SchuldhulpGeweigerd;
import nl.bredeondersteuning.events.SchuldhulpToegewezen;
import nl.bredeondersteuning.plan.oordeel.SchuldhulpoordelenZoeken;
import nl.bredeondersteuning.plan.zaak.SchuldhulpfeitenTonen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Toetst een aanvraag van het schuldhulpaanbod (SPUK 3 lid 3 en 4, Kampen artikel 4.2 lid 3); wat een mens moet zeggen, vraagt een oordeel. */
@ApplicationScoped
public class SchuldhulpAanvragen {

    private final SchuldhulpfeitenTonen zaken;
    private final SchuldhulpoordelenZoeken oordelen;
    private final Schuldhulpaanvragen aanvragen;
    private final Outbox outbox;

    SchuldhulpAanvragen(SchuldhulpfeitenTonen zaken, SchuldhulpoordelenZoeken oordelen, Schuldhulpaanvragen aanvragen, Outbox outbox) {
        this.zaken = zaken;
        this.oordelen = oordelen;
        this.aanvragen = aanvragen;
        this.outbox = outbox;
    }

    /** Toegewezen, of met de bevindingen die tegenhouden. */
    public sealed interface Outcome {
        record Toegewezen(UUID aanvraagId, List<Bevinding> bevindingen) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome vraagAan(UUID zaakId, LocalDate geboren, boolean aanvaardtHulp, Beleidsprofiel profiel, LocalDate dag) {
        var bekend = zaken.open(zaakId, profiel);
        var feiten = new Schuldhulpfeiten(dag, geboren, bekend.kindregeling(), bekend.laatsteDag(), aanvaardtHulp,
                aanvragen.toegewezen(zaakId).isPresent());
        var bevindingen = Schuldhulptoets.toets(feiten, profiel, oordelen.zoek(zaakId));
        var aanvraag = aanvraag(zaakId, bekend.gemeentecode(), aanvaardtHulp, dag);
        aanvraag.bevindingen = bevindingen;
        aanvraag.toegewezen = bevindingen.stream().noneMatch(Bevinding::houdtTegen);
        aanvragen.persist(aanvraag);
        outbox.add(new SchuldhulpAangevraagd(zaakId, aanvraag.gemeentecode, "SPUK 3 lid 4", dag));
        if (aanvraag.toegewezen) {
            outbox.add(new SchuldhulpToegewezen(zaakId, aanvraag.gemeentecode, "SPUK 3 lid 3", dag));
            return new Outcome.Toegewezen(aanvraag.id, bevindingen);
        }
        bevindingen.stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET).findFirst().ifPresent(geen -> outbox.add(
                new SchuldhulpGeweigerd(zaakId, aanvraag.gemeentecode, geen.artikel(), dag, Draadbevindingen.van(bevindingen))));
        return new Outcome.Verzet(bevindingen);
    }

    private static Schuldhulpaanvraag aanvraag(UUID zaakId, String gemeentecode, boolean aanvaardtHulp, LocalDate dag) {
        var aanvraag = new Schuldhulpaanvraag();
        aanvraag.id = UUID.randomUUID();
        aanvraag.zaakId = zaakId;
        aanvraag.gemeentecode = gemeentecode;
        aanvraag.aangevraagdOp = dag;
        aanvraag.aanvaardtHulp = aanvaardtHulp;
        aanvraag.medewerker = Aanroeper.huidig().medewerker();
        return aanvraag;
    }
}
