package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.AanvraagGecorrigeerd;
import nl.bredeondersteuning.intake.correctie.CorrectieVastleggen;
import nl.bredeondersteuning.intake.correctie.Correctiesoort;
import nl.bredeondersteuning.intake.persoon.PersoonVastleggen;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;
import nl.bredeondersteuning.intake.toegang.RechtOpnieuwNagaan;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zaak;

/**
 * Verbetert een verkeerd vastgelegde aanvraag: de dag van ontvangst, waarvan termijnen afhangen (Awb 4:13), of de persoon. Wat over de
 * verkeerde persoon was nagegaan, telt dan niet meer.
 */
@ApplicationScoped
public class AanvraagCorrigeren {

    private final ZaakOpenen zaken;
    private final Aanvragen aanvragen;
    private final PersoonVastleggen personen;
    private final Gevolg gevolg;

    AanvraagCorrigeren(ZaakOpenen zaken, Aanvragen aanvragen, PersoonVastleggen personen, Gevolg gevolg) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.personen = personen;
        this.gevolg = gevolg;
    }

    /** Wat het moet zijn; leeg wat goed was. */
    public record Verbeterd(LocalDate ontvangenOp, Persoonsgegevens persoon, String reden) {
    }

    /** Verbeterd, of de juiste persoon heeft hier al een lopende zaak. */
    public sealed interface Outcome {
        record Gecorrigeerd() implements Outcome {
        }

        record LooptAl(UUID zaakId) implements Outcome {
        }
    }

    @Transactional
    public Outcome corrigeer(UUID zaakId, Verbeterd verbeterd, String ifMatch, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var aanvraag = aanvragen.findById(zaakId);
        Versie.eis(ifMatch, aanvraag.versie);
        var aanvragerId = verbeterd.persoon() == null ? aanvraag.aanvragerId
                : personen.legVast(zaak.gemeentecode(), verbeterd.persoon());
        var andere = aanvragen.lopende(zaak.gemeentecode(), aanvragerId, dag).filter(gevonden -> !gevonden.zaakId.equals(zaakId));
        if (aanvraag.lopend && andere.isPresent()) {
            return new Outcome.LooptAl(andere.get().zaakId);
        }
        gevolg.verwerk(zaak, aanvraag, new Nieuw(aanvragerId, verbeterd.ontvangenOp() == null ? aanvraag.ontvangenOp
                : verbeterd.ontvangenOp()),
                verbeterd.reden(), dag);
        aanvragen.flush();
        return new Outcome.Gecorrigeerd();
    }

    /** Zoals de aanvraag moet zijn. */
    record Nieuw(UUID aanvragerId, LocalDate ontvangenOp) {
    }

    /** Bewaart wat er stond, en deelt mee wat er nu staat. */
    @ApplicationScoped
    static class Gevolg {

        private final CorrectieVastleggen correcties;
        private final RechtOpnieuwNagaan recht;
        private final Outbox outbox;

        Gevolg(CorrectieVastleggen correcties, RechtOpnieuwNagaan recht, Outbox outbox) {
            this.correcties = correcties;
            this.recht = recht;
            this.outbox = outbox;
        }

        void verwerk(Zaak zaak, Aanvraag aanvraag, Nieuw nieuw, String reden, LocalDate dag) {
            var over = new CorrectieVastleggen.Over(Correctiesoort.AANVRAAG, zaak.id(), reden, dag);
            var andereDag = correcties.legVast(zaak, over, "ontvangenOp", aanvraag.ontvangenOp, nieuw.ontvangenOp());
            var anderePersoon = correcties.legVast(zaak, over, "aanvragerId", aanvraag.aanvragerId, nieuw.aanvragerId());
            if (andereDag || anderePersoon) {
                aanvraag.ontvangenOp = nieuw.ontvangenOp();
                aanvraag.aanvragerId = nieuw.aanvragerId();
                if (anderePersoon) {
                    recht.vergeet(zaak.id());
                }
                outbox.add(new AanvraagGecorrigeerd(zaak.id(), zaak.gemeentecode(), "Awb 3:2", nieuw.aanvragerId(), anderePersoon,
                        nieuw.ontvangenOp(), dag));
            }
        }
    }
}
