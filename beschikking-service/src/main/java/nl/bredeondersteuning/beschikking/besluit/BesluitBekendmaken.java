package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Spoedmotivering;
import nl.bredeondersteuning.beleid.awb.Vertegenwoordiging.Omvang;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.brief.BriefBewaren;
import nl.bredeondersteuning.beschikking.brief.Briefmaker;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden;
import nl.bredeondersteuning.beschikking.dossier.Geadresseerden.Geadresseerde;
import nl.bredeondersteuning.beschikking.regels.Bekendmaking;
import nl.bredeondersteuning.events.BeschikkingBekendgemaakt;
import nl.bredeondersteuning.events.MotiveringUitgesteld;
import nl.bredeondersteuning.platform.event.Outbox;
import nl.bredeondersteuning.platform.handeling.Versie;

/** Maakt een vastgesteld besluit bekend: de brief wordt één keer gemaakt en gaat uit, en de bezwaartermijn begint (Awb 3:41, 6:8). */
@ApplicationScoped
public class BesluitBekendmaken {

    private static final Set<Kanaal> ELEKTRONISCH = Set.of(Kanaal.DIGITALE_POST, Kanaal.EMAIL);

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

    /**
     * Hoe en aan wie het besluit bekend wordt gemaakt.
     *
     * @param spoed waarom de motivering niet meteen mee kan; leeg als zij in de brief staat
     */
    public record Opdracht(Kanaal kanaal, Geadresseerden geadresseerden, String ifMatch, String spoed) {
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome maakBekend(UUID zaakId, UUID besluitId, Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var besluit = besluiten.in(zaakId, besluitId);
        Versie.eis(opdracht.ifMatch(), besluit.versie);
        if (besluit.status != Besluitstatus.VASTGESTELD) {
            return new Outcome.AndereToestand(besluit.status);
        }
        var getoetst = Stream.concat(opdracht.geadresseerden().geadresseerden().stream().flatMap(aan ->
                toets(opdracht.kanaal(), aan, dag).stream()), verzending.toets(besluit, dag)).toList();
        if (getoetst.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(getoetst);
        }
        if (opdracht.spoed() != null) {
            besluit.stelMotiveringUit(opdracht.spoed(), Spoedmotivering.laatsteDag(dag));
        }
        besluit.verzending++;
        UUID eersteBrief = null;
        for (var aan : opdracht.geadresseerden().geadresseerden()) {
            var gemaakt = maker.maak(inhoud.van(besluit, opdracht.geadresseerden(), aan, profiel, dag), profiel);
            var brief = verzending.bewaar(besluit, aan, opdracht.kanaal(), gemaakt, dag);
            eersteBrief = eersteBrief == null ? brief : eersteBrief;
        }
        opdracht.geadresseerden().gemachtigdVoor(besluit.soort == Besluitsoort.BESLISSING_OP_BEZWAAR ? Omvang.BEZWAREN : Omvang.BESLUITEN)
                .forEach(aan -> verzending.bewaar(besluit, aan, Kanaal.POST,
                        maker.maak(inhoud.van(besluit, opdracht.geadresseerden(), aan, profiel, dag), profiel), dag));
        besluit.maakBekend(eersteBrief, opdracht.kanaal().label(), dag, Briefinhoud.bezwaarTot(profiel, dag));
        verzending.meld(besluit, profiel, dag);
        return new Outcome.Bekendgemaakt(besluitId);
    }

    private static List<Bevinding> toets(Kanaal kanaal, Geadresseerde aan, LocalDate dag) {
        var weg = aan.ingestemd(kanaal);
        return Bekendmaking.toets(new Bekendmaking.Feiten(ELEKTRONISCH.contains(kanaal), weg.ingestemdOp(), weg.ingetrokkenOp(),
                aan.overleden(), dag));
    }

    /** Bewaart de brief, meldt de bekendmaking en wat daaruit volgt, in dezelfde transactie. */
    @ApplicationScoped
    static class Verzending {

        private final BriefBewaren brieven;
        private final Soortnormen soortnormen;
        private final Gevolgen gevolgen;
        private final Outbox outbox;

        Verzending(BriefBewaren brieven, Soortnormen soortnormen, Gevolgen gevolgen, Outbox outbox) {
            this.brieven = brieven;
            this.soortnormen = soortnormen;
            this.gevolgen = gevolgen;
            this.outbox = outbox;
        }

        /** Awb 4:5 lid 4: wat op de dag van bekendmaken nog over het besluit zelf getoetst wordt. */
        Stream<Bevinding> toets(Besluit besluit, LocalDate dag) {
            return soortnormen.bekendmaken(besluit, dag).stream();
        }

        UUID bewaar(Besluit besluit, Geadresseerde aan, Kanaal kanaal, Briefmaker.Gemaakt gemaakt, LocalDate dag) {
            return brieven.bewaar(new BriefBewaren.Over(besluit.zaakId, besluit.gemeentecode, besluit.id, besluit.soort.label(),
                    besluit.verzending), aan, kanaal, gemaakt, dag);
        }

        void meld(Besluit besluit, Beleidsprofiel profiel, LocalDate dag) {
            outbox.add(new BeschikkingBekendgemaakt(besluit.zaakId, besluit.gemeentecode, "Awb 3:41", besluit.id, besluit.soort.label(),
                    besluit.voorzieningId, besluit.briefId, besluit.kanaal, besluit.bekendgemaaktOp));
            if (besluit.motiveringVolgt()) {
                outbox.add(new MotiveringUitgesteld(besluit.zaakId, besluit.gemeentecode, "Awb 3:47 lid 3", besluit.id,
                        besluit.soort.label(), besluit.motiveringUiterlijk, besluit.bekendgemaaktOp));
            }
            gevolgen.naBekendmaken(besluit, profiel, dag);
        }
    }
}
