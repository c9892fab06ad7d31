package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beschikking.brief.Brief;
import nl.bredeondersteuning.beschikking.brief.Briefmaker;
import nl.bredeondersteuning.beschikking.brief.Brieven;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden.Geadresseerde;
import nl.bredeondersteuning.beschikking.regels.Bekendmaking;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Maakt een vastgesteld besluit bekend: de brief wordt één keer gemaakt en gaat uit, en de bezwaartermijn begint (Awb 3:41, 6:8). */
@ApplicationScoped
public class BesluitBekendmaken {

    private final Besluiten besluiten;
    private final Briefinhoud inhoud;
    private final Briefmaker maker;
    private final Verzending verzending;

    BesluitBekendmaken(Besluiten besluiten, Briefinhoud inhoud, Briefmaker maker, Verzending verzending) {
        this.besluiten = besluiten;
        this.inhoud = inhoud;
        this.maker = maker;
        this.verzending = verzending;
    }

    /** Bekendgemaakt, niet in de goede toestand, of een norm verzet zich. */
    public sealed interface Outcome {
        record Bekendgemaakt(UUID besluitId) implements Outcome {
        }

        record AndereToestand(Besluitstatus status) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** Hoe en aan wie het besluit bekend wordt gemaakt. */
    public record Opdracht(Kanaal kanaal, Geadresseerden geadresseerden, String ifMatch) {
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome maakBekend(UUID zaakId, UUID besluitId, Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var besluit = besluiten.in(zaakId, besluitId);
        Versie.eis(opdracht.ifMatch(), besluit.versie);
        if (besluit.status != Besluitstatus.VASTGESTELD) {
            return new Outcome.AndereToestand(besluit.status);
        }
        var getoetst = opdracht.geadresseerden().geadresseerden().stream().flatMap(aan -> toets(opdracht.kanaal(), aan, dag).stream()).toList();
        if (getoetst.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(getoetst);
        }
        UUID eersteBrief = null;
        for (var aan : opdracht.geadresseerden().geadresseerden()) {
            var gemaakt = maker.maak(inhoud.van(besluit, opdracht.geadresseerden(), aan, profiel, dag));
            var brief = verzending.bewaar(besluit, aan, opdracht.kanaal(), gemaakt, dag);
            eersteBrief = eersteBrief == null ? brief : eersteBrief;
        }
        besluit.maakBekend(eersteBrief, opdracht.kanaal().label(), dag, Briefinhoud.bezwaarTot(profiel, dag));
        verzending.meld(besluit);
        return new Outcome.Bekendgemaakt(besluitId);
    }

    private static List<Bevinding> toets(Kanaal kanaal, Geadresseerde aan, LocalDate dag) {
        return Bekendmaking.toets(new Bekendmaking.Feiten(kanaal == Kanaal.DIGITALE_POST, aan.digitaalIngestemdOp(),
                aan.digitaalIngetrokkenOp(), aan.overledenOp(), dag));
    }

    /** Bewaart de brief en meldt de bekendmaking, in dezelfde transactie. */
    @ApplicationScoped
    static class Verzending {

        private final Brieven brieven;
        private final Outbox outbox;

        Verzending(Brieven brieven, Outbox outbox) {
            this.brieven = brieven;
            this.outbox = outbox;
        }

        UUID bewaar(Besluit besluit, Geadresseerde aan, Kanaal kanaal, Briefmaker.Gemaakt gemaakt, LocalDate dag) {
            var brief = new Brief();
            brief.id = UUID.randomUUID();
            brief.zaakId = besluit.zaakId;
            brief.gemeentecode = besluit.gemeentecode;
            brief.besluitId = besluit.id;
            brief.geadresseerdeId = aan.persoonId();
            brief.kanaal = kanaal.label();
            brief.gedagtekendOp = dag;
            brief.sha256 = gemaakt.sha256();
            brief.paginas = gemaakt.paginas();
            brief.pdf = gemaakt.pdf();
            brieven.persist(brief);
            return brief.id;
        }

        void meld(Besluit besluit) {
            outbox.add(new BeschikkingBekendgemaakt(besluit.zaakId, besluit.gemeentecode, "Awb 3:41", besluit.id, besluit.soort.label(),
                    besluit.voorzieningId, besluit.briefId, besluit.kanaal, besluit.bekendgemaaktOp));
        }
    }
}
