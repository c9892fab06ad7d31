package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.awb.Zienswijze;
import nl.bredeondersteuning.beleid.mandaat.Mandaatregister;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.Dossiers;
import nl.bredeondersteuning.beschikking.oordeel.Oordelen;
import nl.bredeondersteuning.beschikking.regels.AfwijkendeGegevens;
import nl.bredeondersteuning.beschikking.regels.NaOverdracht;
import nl.bredeondersteuning.beschikking.zienswijze.Horen;

/** Wat bij het vaststellen getoetst wordt: vier ogen en mandaat, het horen, en bij een toekenning nog eens de grenzen van de wet (I13). */
@ApplicationScoped
class Vaststeltoets {

    private final Dossiers dossiers;
    private final Oordelen oordelen;
    private final Horen horen;
    private final Bevoegd bevoegd;
    private final Soortnormen soortnormen;

    Vaststeltoets(Dossiers dossiers, Oordelen oordelen, Horen horen, Bevoegd bevoegd, Soortnormen soortnormen) {
        this.dossiers = dossiers;
        this.oordelen = oordelen;
        this.horen = horen;
        this.bevoegd = bevoegd;
        this.soortnormen = soortnormen;
    }

    /** De bevindingen over wie en hoe, en die van de poort van de wet. */
    record Getoetst(List<Bevinding> voorwaarden, List<Bevinding> poort) {

        List<Bevinding> alle() {
            return Stream.concat(voorwaarden.stream(), poort.stream()).toList();
        }
    }

    Getoetst toets(Besluit besluit, boolean overgeslagen, String wie, LocalDate dag) {
        var voorwaarden = Stream.of(List.of(Vaststelling.anderDanOpsteller(besluit.opsteller, wie), bevoegd.mandaat(besluit, wie, dag),
                zienswijze(besluit, dag)), Vaststelling.feitenBekend(overgeslagen, oordelenOver(besluit)).stream().toList(),
                overgedragen(besluit), soortnormen.vaststellen(besluit, wie, bevoegd.profiel(besluit, dag),
                        dag)).flatMap(List::stream).toList();
        return new Getoetst(voorwaarden, besluit.soort == Besluitsoort.VOORZIENING_TOEGEKEND ? poort(besluit, dag) : List.of());
    }

    private List<Bevinding> overgedragen(Besluit besluit) {
        var overgedragen = Optional.ofNullable(dossiers.findById(besluit.zaakId)).map(dossier -> dossier.overgedragenOp).isPresent();
        return NaOverdracht.toets(besluit.soort, overgedragen).stream().toList();
    }

    private Bevinding zienswijze(Besluit besluit, LocalDate dag) {
        var gehoord = horen.stand(besluit.zaakId, besluit.soort);
        return Zienswijze.toets(new Zienswijze.Feiten(besluit.soort.opAanvraag(), besluit.soort.weigerend(),
                AfwijkendeGegevens.van(besluit.soort, bronnen(besluit)), soortnormen.opVerzoek(besluit),
                        besluit.soort == Besluitsoort.DWANGSOM_VASTGESTELD,
                gehoord.totEnMet(), gehoord.gegevenOp(), gehoord.afgezienOpGrondVan(), dag));
    }

    private static List<String> bronnen(Besluit besluit) {
        return besluit.materiaal == null ? List.of()
                : StreamSupport.stream(besluit.materiaal.path("feiten").path("bronnen").spliterator(), false)
                .map(JsonNode::asText).toList();
    }

    private List<Bevinding> poort(Besluit besluit, LocalDate dag) {
        var dossier = Optional.ofNullable(dossiers.findById(besluit.zaakId)).orElseGet(Dossier::new);
        var voorziening = dossiers.voorziening(besluit.voorzieningId).orElseThrow();
        return Voorzieningtoets.vaststellen(grens(dossier, voorziening.materieel(), bevoegd.profiel(besluit, dag), dag),
                oordelenOver(besluit));
    }

    /** Een oordeel gaat over het besluit of de voorziening zelf, of over een soort die toen nog niet bestond. */
    private nl.bredeondersteuning.beleid.Oordelen oordelenOver(Besluit besluit) {
        return oordelen.over(besluit.zaakId, Stream.of(besluit.id, besluit.voorzieningId, besluit.soort.label(), "voorziening")
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet()));
    }

    private static Grensfeiten grens(Dossier dossier, boolean materieel, Beleidsprofiel profiel, LocalDate dag) {
        var anker = dossier.anker();
        var ingezetene = dossier.verhuisdOp == null && !dossier.heeftBevinding("INGEZETENE", "VERZET");
        var overleg = dossier.overlegOp != null || dossier.heeftBevinding("NIET_INGEZETENE", "VOLDAAN");
        return new Grensfeiten(dag, materieel, true, anker,
                anker == null ? null : profiel.termijn(Termijnsoort.MATERIEEL).orElseThrow().vanaf(anker).uitersteDatum(),
                anker == null ? null : profiel.termijn(Termijnsoort.MAXIMALE_DUUR).orElseThrow().vanaf(anker).uitersteDatum(),
                ingezetene, overleg, dossier.afwijzingOp, dossier.overgedragenOp != null);
    }

    /** Wie mag besluiten, en onder welk beleid. */
    @ApplicationScoped
    static class Bevoegd {

        private final Mandaatregister mandaten;
        private final Profielen profielen;

        Bevoegd(Mandaatregister mandaten, Profielen profielen) {
            this.mandaten = mandaten;
            this.profielen = profielen;
        }

        Bevinding mandaat(Besluit besluit, String wie, LocalDate dag) {
            return Vaststelling.mandaat(mandaten.mandaat(besluit.gemeentecode, wie, besluit.soort, dag).isPresent(), wie);
        }

        Beleidsprofiel profiel(Besluit besluit, LocalDate dag) {
            return profielen.voor(besluit.gemeentecode, dag);
        }
    }
}
