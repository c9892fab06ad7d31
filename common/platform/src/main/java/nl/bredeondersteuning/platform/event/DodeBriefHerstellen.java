package nl.bredeondersteuning.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import nl.bredeondersteuning.platform.zaak.Gebeurtenissen;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Verwerkt een dode brief opnieuw, of legt haar voorgoed weg; daarna is de beurt aan wat erop wachtte. */
@ApplicationScoped
public class DodeBriefHerstellen {

    private final DodeBrieven brieven;
    private final Verwerking verwerking;
    private final Zaken zaken;
    private final Omgeving omgeving;

    DodeBriefHerstellen(DodeBrieven brieven, Verwerking verwerking, Zaken zaken, Omgeving omgeving) {
        this.brieven = brieven;
        this.verwerking = verwerking;
        this.zaken = zaken;
        this.omgeving = omgeving;
    }

    /** @throws nl.bredeondersteuning.platform.problem.ProblemException 409 als zij nog steeds niet te verwerken is */
    public DodeBrieven.DodeBrief herstel(UUID id) {
        var brief = metZaak(id);
        var bericht = brieven.bericht(id);
        try {
            verwerking.verwerk(List.of(new Ontvangst(omgeving.berichten.lees(bericht), bericht)), omgeving.afnemer(brief.bron()));
        } catch (RuntimeException fout) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "De gebeurtenis is nog steeds niet te verwerken ("
                    + fout.getClass().getSimpleName() + "). Herstel de oorzaak, of leg haar weg met een reden.").exception();
        }
        brieven.zetStatus(id, "HERSTELD");
        return metStatus(brief, "HERSTELD");
    }

    /** De stand gaat over de brief heen en de zaak is gemerkt: beslissen vraagt voortaan een oordeel. */
    public DodeBrieven.DodeBrief legWeg(UUID id) {
        var brief = open(id);
        if (brief.zaakId() != null) {
            var zaak = zaken.vergrendel(brief.zaakId());
            if (zaak.stand().van(brief.bron()) < brief.volgnummer()) {
                omgeving.gebeurtenissen.verwerkt(zaak.id(), brief.bron(), brief.volgnummer());
                omgeving.gebeurtenissen.slaOver(zaak.id());
                verwerking.neemWachtende(zaak, omgeving.afnemer(brief.bron()));
            }
        }
        brieven.zetStatus(id, "WEGGELEGD");
        return metStatus(brief, "WEGGELEGD");
    }

    private DodeBrieven.DodeBrief metZaak(UUID id) {
        var brief = open(id);
        if (brief.zaakId() == null) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH,
                    "Dit bericht is geen leesbare gebeurtenis en kan alleen worden weggelegd.").exception();
        }
        return brief;
    }

    private DodeBrieven.DodeBrief open(UUID id) {
        var brief = brieven.vind(id, Aanroeper.huidig().gemeenten()).orElseThrow(() -> Problem.onbekend("Deze dode brief").exception());
        if (!"OPEN".equals(brief.status())) {
            throw Problem.van(Probleemsoort.TOESTAND_VERZET_ZICH, "Deze dode brief is al afgehandeld.").exception();
        }
        return brief;
    }

    private static DodeBrieven.DodeBrief metStatus(DodeBrieven.DodeBrief brief, String status) {
        return new DodeBrieven.DodeBrief(brief.id(), brief.zaakId(), brief.gemeentecode(), brief.bron(), brief.volgnummer(), brief.type(),
                brief.reden(), status, brief.sinds());
    }

    /** Wat bij het verwerken hoort: de afnemers van deze service en de stand van de zaak. */
    @jakarta.inject.Singleton
    static class Omgeving {

        final Berichten berichten;
        final Gebeurtenissen gebeurtenissen;
        private final List<Afnemer> afnemers;

        Omgeving(Berichten berichten, Gebeurtenissen gebeurtenissen, @All List<Afnemer> afnemers) {
            this.berichten = berichten;
            this.gebeurtenissen = gebeurtenissen;
            this.afnemers = afnemers;
        }

        Afnemer afnemer(String bron) {
            return afnemers.stream().filter(afnemer -> afnemer.bron().equals(bron)).findFirst().orElseThrow();
        }
    }
}
