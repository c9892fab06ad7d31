package nl.bredeondersteuning.beschikking.beeindiging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten;
import nl.bredeondersteuning.beleid.norm.Beeindigingsgrond;
import nl.bredeondersteuning.beleid.norm.Kanaal;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Beeindigingstoets;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.oordeel.OordeelZoeken;

/** Toetst een einde van de ondersteuning aan wet en beleid, met wat deze service van de zaak weet (Wht 2.21 lid 4b en 6). */
@ApplicationScoped
public class BeeindigingToetsen {

    private final DossierLezen dossiers;
    private final Beeindigingen beeindigingen;
    private final OordeelZoeken oordelen;
    private final Profielen profielen;

    BeeindigingToetsen(DossierLezen dossiers, Beeindigingen beeindigingen, OordeelZoeken oordelen, Profielen profielen) {
        this.dossiers = dossiers;
        this.beeindigingen = beeindigingen;
        this.oordelen = oordelen;
        this.profielen = profielen;
    }

    /** Het geldende voorstel: per welke dag, op welke grond en aanhaling. */
    public record Voorstel(UUID id, LocalDate laatsteDag, Beeindigingsgrond grond, String artikel) {

        /** Awb 4:8 (I15): op eigen verzoek hoeft niet gehoord te worden. */
        public boolean opVerzoek() {
            return grond == Beeindigingsgrond.VERZOEK;
        }
    }

    public Optional<Voorstel> voorstel(UUID zaakId) {
        return beeindigingen.laatste(zaakId).map(b -> new Voorstel(b.id, b.laatsteDag, b.grond, b.artikel));
    }

    /** Wht 2.21 lid 4b en 6, Awb 3:2: besluiten kan op een voorstel dat ook vandaag nog klopt. */
    public List<Bevinding> toets(UUID zaakId, Beleidsprofiel profiel) {
        return voorstel(zaakId).map(voorstel -> toets(zaakId, voorstel.artikel(), voorstel.laatsteDag(), profiel).bevindingen())
                .orElseGet(() -> List.of(Bevinding.verzet("VOORSTEL", "Awb 3:2", "Er is nog geen voorstel om te beëindigen.")));
    }

    Beeindigingstoets toets(UUID zaakId, String artikel, LocalDate per, Beleidsprofiel profiel) {
        var dossier = dossiers.lees(zaakId);
        var gegeven = oordelen.over(zaakId, Set.of(Besluitsoort.BEEINDIGING.label()));
        return Beeindigingstoets.van(artikel, feiten(dossier, per, profiel), profiel, gegeven);
    }

    private Beeindigingsfeiten feiten(Dossier dossier, LocalDate per, Beleidsprofiel profiel) {
        var anker = dossier.anker();
        var pogingen = dossier.onbeantwoord().stream().flatMap(poging -> Kanaal.van(poging.kanaal())
                .map(kanaal -> new Beeindigingsfeiten.Contactpoging(poging.op(), kanaal)).stream()).toList();
        return new Beeindigingsfeiten(per, anker, anker == null ? null
                : profiel.termijn(Termijnsoort.MAXIMALE_DUUR).orElseThrow().vanaf(anker)
                .uitersteDatum(), beleid(dossier), dossier.beeindigingVerzochtOp(), pogingen, dossier.afwijzingOp(),
                dossier.afwijzingOp() == null ? null : profiel.termijn(Termijnsoort.BEEINDIGING_NIET_RECHTHEBBENDE).orElseThrow()
                        .vanaf(dossier.afwijzingOp()).uitersteDatum(), profiel.einde().contact());
    }

    /** The last day by policy, where it has one that the transitional law leaves standing. */
    private LocalDate beleid(Dossier dossier) {
        var vervalt = dossier.anker() != null && dossier.anker().beleidstermijnVervalt(Termijnsoort.MAXIMALE_DUUR_BELEID);
        if (dossier.eersteGesprekOp() == null || vervalt) {
            return null;
        }
        return profielen.voor(dossier.gemeentecode(), dossier.eersteGesprekOp()).termijn(Termijnsoort.MAXIMALE_DUUR_BELEID)
                .map(regel -> regel.vanaf(dossier.eersteGesprekOp()).uitersteDatum()).orElse(null);
    }
}
