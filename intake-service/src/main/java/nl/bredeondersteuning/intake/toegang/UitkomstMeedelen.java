package nl.bredeondersteuning.intake.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.toets.Toegangstoets;
import nl.bredeondersteuning.beleid.wet.Rechtsgrond;
import nl.bredeondersteuning.events.AanvragerNietRechthebbend;
import nl.bredeondersteuning.events.RechthebbendheidVastgesteld;
import nl.bredeondersteuning.events.ZaakEvent;
import nl.bredeondersteuning.platform.event.Draadbevindingen;
import nl.bredeondersteuning.platform.event.Outbox;

/** Deelt mee wat de beoordeling van toegang opleverde; de zaak van een minderjarige die zelf rechthebbend is, wordt vanzelf afgeschermd. */
@ApplicationScoped
class UitkomstMeedelen {

    private final Outbox outbox;
    private final ZaakAfschermen afschermen;

    UitkomstMeedelen(Outbox outbox, ZaakAfschermen afschermen) {
        this.outbox = outbox;
        this.afschermen = afschermen;
    }

    void deelMee(Toegang toegang, Toegangstoets toets, String bron, boolean minderjarig) {
        outbox.add(gebeurtenis(toegang, toets, bron));
        if (toets.rechthebbend() && minderjarig) {
            afschermen.schermAf(toegang.zaakId, "De rechthebbende is minderjarig.", toegang.beoordeeldOp);
        }
    }

    private static ZaakEvent gebeurtenis(Toegang toegang, Toegangstoets toets, String bron) {
        var dag = toegang.beoordeeldOp;
        var bevindingen = Draadbevindingen.van(toets.bevindingen());
        var status = toegang.uhtStatus == null ? null : toegang.uhtStatus.label();
        if (toets.rechthebbend()) {
            var grond = Rechtsgrond.bij(toegang.uhtStatus, dag).orElseThrow().artikel();
            return new RechthebbendheidVastgesteld(toegang.zaakId, toegang.gemeentecode, grond, grond, status, bron, dag, bevindingen);
        }
        var artikel = toets.bevindingen().stream().filter(bevinding -> bevinding.uitkomst() == Uitkomst.VERZET).findFirst()
                .map(Bevinding::artikel).orElse("Wht 2.21 lid 1");
        return new AanvragerNietRechthebbend(toegang.zaakId, toegang.gemeentecode, artikel, status, bron, dag, bevindingen);
    }
}
