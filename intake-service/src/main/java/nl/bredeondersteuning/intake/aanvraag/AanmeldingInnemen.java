package nl.bredeondersteuning.intake.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.bredeondersteuning.events.Aanvraagkanaal;
import nl.bredeondersteuning.intake.persoon.PersoonZoeken;
import nl.bredeondersteuning.intake.persoon.Persoonsgegevens;

/** Neemt een aanmelding uit het portaal als aanvraag in behandeling, per de ontvangstdatum van het bestand (Kampen artikel 3.1 lid 3). */
@ApplicationScoped
public class AanmeldingInnemen {

    private final AanvraagInnemen innemen;
    private final PersoonZoeken personen;
    private final Aanvragen aanvragen;

    AanmeldingInnemen(AanvraagInnemen innemen, PersoonZoeken personen, Aanvragen aanvragen) {
        this.innemen = innemen;
        this.personen = personen;
        this.aanvragen = aanvragen;
    }

    /** Een nieuwe zaak, een tweede grond bij een lopende, of niets nieuws. */
    public sealed interface Outcome {
        record Ingenomen(UUID zaakId) implements Outcome {
        }

        record TweedeGrond(UUID zaakId) implements Outcome {
        }

        record LooptAl(UUID zaakId) implements Outcome {
        }
    }

    @Transactional
    public Outcome neemIn(String gemeentecode, Persoonsgegevens persoon, Aanvraaggrond grond, LocalDate ontvangenOp) {
        var lopende = personen.vind(gemeentecode, persoon.bsn()).flatMap(id -> aanvragen.lopende(gemeentecode, id));
        if (lopende.isPresent()) {
            return bij(lopende.get(), grond);
        }
        return switch (innemen.neemIn(gemeentecode, persoon, grond, Aanvraagkanaal.PORTAAL, ontvangenOp)) {
            case AanvraagInnemen.Outcome.Ingenomen(var zaakId) -> new Outcome.Ingenomen(zaakId);
            case AanvraagInnemen.Outcome.LooptAl(var zaakId) -> new Outcome.LooptAl(zaakId);
        };
    }

    /** Een lopende zaak zonder bekende grond krijgt die van het portaal; een andere grond komt ernaast. */
    private static Outcome bij(Aanvraag lopende, Aanvraaggrond grond) {
        if (lopende.grond == null || lopende.grond == grond || lopende.tweedeGrond == grond) {
            lopende.grond = lopende.grond == null ? grond : lopende.grond;
            return new Outcome.LooptAl(lopende.zaakId);
        }
        lopende.tweedeGrond = grond;
        return new Outcome.TweedeGrond(lopende.zaakId);
    }
}
