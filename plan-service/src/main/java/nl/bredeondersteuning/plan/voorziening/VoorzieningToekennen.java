package nl.bredeondersteuning.plan.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.norm.Voorzieningssoort;
import nl.bredeondersteuning.events.ToekenningTegengehouden;
import nl.bredeondersteuning.events.VoorzieningToegekend;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Weegt een voorziening en kent haar toe als niets tegenhoudt; wat getoetst is, blijft bij haar staan (Wht 2.21 lid 4a, Kampen 5.1). */
@ApplicationScoped
public class VoorzieningToekennen {

    private final Zaken zaken;
    private final Voorzieningen voorzieningen;
    private final VoorzieningWegen wegen;
    private final Outbox outbox;

    VoorzieningToekennen(Zaken zaken, Voorzieningen voorzieningen, VoorzieningWegen wegen, Outbox outbox) {
        this.zaken = zaken;
        this.voorzieningen = voorzieningen;
        this.wegen = wegen;
        this.outbox = outbox;
    }

    /** Toegekend, of tegengehouden door een norm of om een oordeel. */
    public sealed interface Outcome {
        record Toegekend() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome kenToe(UUID zaakId, UUID voorzieningId, List<Gewogen> gewogen, Toekenning toekenning, String motivering,
            LocalDate dag) {
        zaken.vergrendel(zaakId);
        var voorziening = voorzieningen.van(zaakId, voorzieningId);
        voorziening.eisGevraagd();
        var weging = wegen.weeg(voorziening, dag);
        var bevindingen = Stream.concat(weging.toekennen(Gewogen.afweging(gewogen)).stream(), weging.totEnMet(toekenning.totEnMet()).stream())
                .toList();
        voorziening.getoetst(bevindingen, weging.profiel().versie().id(), dag);
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            weging.tegengehouden(bevindingen, voorziening.gevraagdOp).ifPresent(grens -> houdTegen(voorziening, grens, dag));
            return new Outcome.Verzet(bevindingen);
        }
        voorziening.kenToe(gewogen, toekenning, motivering, Aanroeper.huidig().medewerker(), dag);
        outbox.add(new VoorzieningToegekend(zaakId, voorziening.gemeentecode, artikel(voorziening, bevindingen), voorziening.id,
                voorziening.soort.label(), voorziening.leefgebied, voorziening.gevraagdOp, dag, Draadbevindingen.van(bevindingen)));
        return new Outcome.Toegekend();
    }

    /** Wat op tijd gevraagd was en op een termijn van de wet stuit, legt een besluitnemer langs Wht 9.1; één keer is genoeg. */
    private void houdTegen(Voorziening voorziening, Bevinding grens, LocalDate dag) {
        if (voorziening.tegengehoudenOp == null) {
            voorziening.tegengehoudenOp = dag;
            outbox.add(new ToekenningTegengehouden(voorziening.zaakId, voorziening.gemeentecode, grens.artikel(), voorziening.id,
                    voorziening.gevraagdOp, dag));
        }
    }

    private static String artikel(Voorziening voorziening, List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(bevinding -> bevinding.norm().equals(voorziening.soort.name()))
                .filter(bevinding -> bevinding.uitkomst() == Uitkomst.VOLDAAN).map(Bevinding::artikel).findFirst()
                .orElse(voorziening.soort == Voorzieningssoort.MATERIEEL ? "Wht 2.21 lid 4a" : "Wht 2.21 lid 1");
    }
}
