package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.awb.Spoedmotivering;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.beschikking.brief.BerichtVersturen;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.events.MotiveringVerstrekt;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Stuurt de motivering na van een besluit dat met spoed bekend is gemaakt; wie dat doet, ziet het besluit na (Awb 3:47 lid 3). */
@ApplicationScoped
public class MotiveringNasturen {

    private final Zaken zaken;
    private final Besluiten besluiten;
    private final BerichtVersturen berichten;
    private final Outbox outbox;

    MotiveringNasturen(Zaken zaken, Besluiten besluiten, BerichtVersturen berichten, Outbox outbox) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.berichten = berichten;
        this.outbox = outbox;
    }

    /** Nagestuurd, er volgt geen motivering meer, of een norm verzet zich. */
    public sealed interface Outcome {
        record Nagestuurd() implements Outcome {
        }

        record VolgtNiet() implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    @Transactional
    public Outcome stuurNa(UUID zaakId, UUID besluitId, String motivering, Geadresseerden aan, String ifMatch, Beleidsprofiel profiel,
            LocalDate dag) {
        zaken.vergrendel(zaakId);
        var besluit = besluiten.in(zaakId, besluitId);
        Versie.eis(ifMatch, besluit.versie);
        if (!besluit.motiveringVolgt()) {
            return new Outcome.VolgtNiet();
        }
        var wie = Aanroeper.huidig().medewerker();
        var bevindingen = Spoedmotivering.nasturen(new Spoedmotivering.Feiten(besluit.beslisser, wie, besluit.motiveringUiterlijk, dag));
        if (bevindingen.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(bevindingen);
        }
        besluit.verstrekMotivering(motivering, wie, dag);
        berichten.verstuur(bericht(besluit), aan, profiel, dag);
        besluit.bevindingen = Stream.concat(besluit.bevindingen.stream(), bevindingen.stream()).toList();
        outbox.add(new MotiveringVerstrekt(zaakId, besluit.gemeentecode, "Awb 3:47 lid 3", besluitId, besluit.soort.label(), dag));
        return new Outcome.Nagestuurd();
    }

    private static BerichtVersturen.Bericht bericht(Besluit besluit) {
        var gronden = besluit.alleBevindingen().stream().filter(bevinding -> bevinding.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING).toList();
        return new BerichtVersturen.Bericht(besluit.zaakId, "motivering", "Waarom wij zo besloten",
                "Op " + Datum.voluit(besluit.bekendgemaaktOp) + " kreeg u ons besluit. Dat kon toen niet op de uitleg wachten. In deze brief leest u"
                + " waarom wij zo besloten.", Stream.concat(Onderdeelinhoud.alineas(besluit).stream(),
                Stream.of("Het besluit zelf verandert niet. Ook de"
                + " laatste dag om bezwaar te maken blijft " + Datum.voluit(besluit.bezwaarTotEnMet) + ".")).toList(), gronden);
    }
}
