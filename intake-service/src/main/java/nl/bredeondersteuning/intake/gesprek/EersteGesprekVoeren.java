package nl.bredeondersteuning.intake.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Plaats;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorschriften;
import nl.bredeondersteuning.events.EersteGesprekGevoerd;
import nl.bredeondersteuning.intake.aanvraag.ZaakOpenen;
import nl.bredeondersteuning.intake.toegang.RechtNagegaan;

/** Legt het eerste gesprek vast; zonder de medewerkers of de plaats van het beleid telt het niet (Kampen artikel 3.2 lid 2 en 3). */
@ApplicationScoped
public class EersteGesprekVoeren {

    private final ZaakOpenen zaken;
    private final Gesprekken gesprekken;
    private final RechtNagegaan recht;
    private final GesprekMeedelen meedelen;

    EersteGesprekVoeren(ZaakOpenen zaken, Gesprekken gesprekken, RechtNagegaan recht, GesprekMeedelen meedelen) {
        this.zaken = zaken;
        this.gesprekken = gesprekken;
        this.recht = recht;
        this.meedelen = meedelen;
    }

    /** Gevoerd, al eerder gevoerd, of een voorschrift verzet zich. */
    public sealed interface Outcome {
        record Gevoerd(List<Bevinding> bevindingen) implements Outcome {
        }

        record AlGevoerd(LocalDate op) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome voer(UUID zaakId, Plaats plaats, int medewerkers, Beleidsprofiel profiel, LocalDate dag) {
        var zaak = zaken.open(zaakId);
        var gesprek = gesprekken.van(zaakId, zaak.gemeentecode());
        if (gesprek.gevoerdOp != null) {
            return new Outcome.AlGevoerd(gesprek.gevoerdOp);
        }
        var nagegaan = recht.isNagegaan(zaakId);
        var bevindingen = Stream.of(Voorschriften.gesprekOp(plaats, gesprek.gekozenPlaats, profiel),
                Voorschriften.medewerkers(medewerkers, profiel), Voorschriften.rechtNagegaan(nagegaan, profiel)).flatMap(Optional::stream).toList();
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        gesprek.gesprekId = UUID.randomUUID();
        gesprek.plaats = plaats;
        gesprek.medewerkers = medewerkers;
        gesprek.gevoerdOp = dag;
        gesprekken.flush();
        meedelen.deelMee(new EersteGesprekGevoerd(zaakId, zaak.gemeentecode(), artikel(bevindingen), gesprek.gesprekId, plaats.label(),
                medewerkers, nagegaan, dag), profiel);
        return new Outcome.Gevoerd(bevindingen);
    }

    private static String artikel(List<Bevinding> bevindingen) {
        return bevindingen.stream().findFirst().map(Bevinding::artikel).orElse("Wht 2.21 lid 4");
    }
}
