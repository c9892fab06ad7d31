package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Toegangstoets;
import nl.bredeondersteuning.beleid.wet.Rechtsgrond;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Outbox;

/** Beoordeelt of de aanvrager rechthebbend is, naar wet en beleid, op de feiten van vandaag (Wht 2.21 lid 1 tot en met 3). */
@ApplicationScoped
public class ToegangBeoordelen {

    private final Toegangen toegangen;
    private final Toegangsfeiten feiten;
    private final Profielen profielen;
    private final Outbox outbox;

    ToegangBeoordelen(Toegangen toegangen, Toegangsfeiten feiten, Profielen profielen, Outbox outbox) {
        this.toegangen = toegangen;
        this.feiten = feiten;
        this.profielen = profielen;
        this.outbox = outbox;
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Toegangstoets beoordeel(UUID zaakId, String bron, LocalDate dag) {
        var toegang = toegangen.findById(zaakId);
        var profiel = profielen.voor(toegang.gemeentecode, dag);
        var toets = Toegangstoets.van(feiten.van(zaakId, toegang.uhtStatus, dag), profiel);
        toegang.beoordeel(toets, dag, profiel.versie().id());
        outbox.add(gebeurtenis(toegang, toets, bron, dag));
        return toets;
    }

    private static ZaakEvent gebeurtenis(Toegang toegang, Toegangstoets toets, String bron, LocalDate dag) {
        var bevindingen = opDeDraad(toets.bevindingen());
        var status = toegang.uhtStatus == null ? null : toegang.uhtStatus.label();
        if (toets.rechthebbend()) {
            var grond = Rechtsgrond.bij(toegang.uhtStatus, dag).orElseThrow().artikel();
            return new RechthebbendheidVastgesteld(toegang.zaakId, toegang.gemeentecode, grond, grond, status, bron, dag, bevindingen);
        }
        var artikel = toets.bevindingen().stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET).findFirst()
                .map(Bevinding::artikel).orElse("Wht 2.21 lid 1");
        return new AanvragerNietRechthebbend(toegang.zaakId, toegang.gemeentecode, artikel, status, bron, dag, bevindingen);
    }

    private static List<EventBevinding> opDeDraad(List<Bevinding> bevindingen) {
        return bevindingen.stream().map(bevinding -> new EventBevinding(bevinding.norm(), bevinding.artikel(), bevinding.uitkomst().name()))
                .toList();
    }
}
