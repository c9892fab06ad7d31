package nl.bredeondersteuning.beschikking.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen.Bericht;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.BeschikkingEvent;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;

/** Legt een wijziging van een termijn vast, met het bericht daarover: dezelfde stappen voor opschorten, verlengen en uitstellen. */
@ApplicationScoped
class TermijnWijzigen {

    private final Termijnwijzigingen wijzigingen;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    TermijnWijzigen(Termijnwijzigingen wijzigingen, BerichtVersturen berichten, Outbox outbox) {
        this.wijzigingen = wijzigingen;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Vastgelegd, de termijn loopt niet, of een norm verzet zich. */
    sealed interface Outcome {
        record Vastgelegd(UUID wijzigingId) implements Outcome {
        }

        record LooptNiet(Termijnsoort soort) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** Waarover het gaat, aan wie bericht wordt, en op welke dag. */
    record Opdracht(UUID zaakId, Termijnsoort soort, Geadresseerden geadresseerden, Beleidsprofiel profiel, LocalDate dag) {

        Termijnwijzigingrij rij(Termijnwijzigingrij.Soort wat, String artikel, UUID betreft) {
            var rij = new Termijnwijzigingrij();
            rij.id = UUID.randomUUID();
            rij.zaakId = zaakId;
            rij.gemeentecode = profiel.gemeentecode();
            rij.termijn = soort;
            rij.betreft = betreft;
            rij.soort = wat;
            rij.artikel = artikel;
            rij.vastgelegdOp = dag;
            rij.medewerker = Aanroeper.huidig().medewerker();
            return rij;
        }
    }

    /** De zaak is vergrendeld en de normen laten het toe. */
    Outcome legVast(Opdracht opdracht, Termijnwijzigingrij rij, BeschikkingEvent gebeurtenis, Bericht bericht) {
        wijzigingen.persist(rij);
        berichten.verstuur(bericht, opdracht.geadresseerden(), opdracht.profiel(), opdracht.dag());
        outbox.add(gebeurtenis);
        return new Outcome.Vastgelegd(rij.id);
    }
}
