package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.events.BeschikkingVastgesteld;
import nl.bredeondersteuning.events.ToekenningNietVastgesteld;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Stelt een besluit vast: door een ander dan de opsteller, met mandaat, en na wat alleen de wet op die dag nog tegenhoudt. */
@ApplicationScoped
public class BesluitVaststellen {

    private final Besluiten besluiten;
    private final Vaststeltoets toets;
    private final Outbox outbox;
    private final Gevolgen gevolgen;

    BesluitVaststellen(Besluiten besluiten, Vaststeltoets toets, Outbox outbox, Gevolgen gevolgen) {
        this.besluiten = besluiten;
        this.toets = toets;
        this.outbox = outbox;
        this.gevolgen = gevolgen;
    }

    /** Vastgesteld, niet in de goede toestand, of een norm verzet zich. */
    public sealed interface Outcome {
        record Vastgesteld(UUID besluitId) implements Outcome {
        }

        record AndereToestand(Besluitstatus status) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome stelVast(UUID zaakId, UUID besluitId, String ifMatch, Beleidsprofiel profiel, LocalDate dag) {
        var besluit = besluiten.in(zaakId, besluitId);
        Versie.eis(ifMatch, besluit.versie);
        if (besluit.status != Besluitstatus.TER_VASTSTELLING) {
            return nietMeer(besluit);
        }
        var wie = Aanroeper.huidig().medewerker();
        var getoetst = toets.toets(besluit, wie, dag);
        if (getoetst.houdtTegen()) {
            getoetst.delen().stream().filter(Getoetst.Deel::poortDicht).forEach(deel -> meldDichtePoort(besluit, deel, dag));
            return new Outcome.Verzet(getoetst.alle());
        }
        besluit.stelVast(wie, toets.mandaat(besluit, wie, dag), dag, getoetst);
        outbox.add(new BeschikkingVastgesteld(zaakId, besluit.gemeentecode, "Awb 10:3", besluit.id, besluit.soort.label(),
                besluit.voorzieningId, dag, Draadbevindingen.van(besluit.alleBevindingen()),
                besluit.delen().stream().map(Onderdeel::overDeDraad).toList()));
        gevolgen.naVaststellen(besluit, dag);
        return new Outcome.Vastgesteld(besluitId);
    }

    /** Verviel het doordat de zaak werd overgedragen, dan zegt de wet waarom. */
    private Outcome nietMeer(Besluit besluit) {
        var overgedragen = besluit.status == Besluitstatus.VERVALLEN ? toets.overgedragen(besluit) : List.<Bevinding>of();
        return overgedragen.isEmpty() ? new Outcome.AndereToestand(besluit.status) : new Outcome.Verzet(overgedragen);
    }

    /** I13: is alleen de poort van de wet dicht, dan blijft het besluit ter vaststelling en is de voorziening weer gevraagd. */
    private void meldDichtePoort(Besluit besluit, Getoetst.Deel deel, LocalDate dag) {
        var artikel = deel.poort().stream().filter(Bevinding::houdtTegen).findFirst().orElseThrow().artikel();
        outbox.add(new ToekenningNietVastgesteld(besluit.zaakId, besluit.gemeentecode, artikel, besluit.id,
                deel.onderdeel().voorzieningId(), dag));
    }
}
