package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarAfhandelen;
import nl.bredeondersteuning.beschikking.bezwaar.BezwaarZoeken;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaronderdeel;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaruitkomst;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.events.BesluitVervangen;
import nl.bredeondersteuning.events.Gezinslid;
import nl.bredeondersteuning.events.OndersteuningBeeindigd;
import nl.bredeondersteuning.events.VerwijzingVastgelegd;
import nl.bredeondersteuning.platform.event.Outbox;

/** Wat een besluit in de zaak verandert zodra het is vastgesteld of bekendgemaakt. */
@ApplicationScoped
class Gevolgen {

    private final Besluiten besluiten;
    private final BezwaarLijn bezwaar;
    private final DossierLezen dossiers;
    private final Outbox outbox;

    Gevolgen(Besluiten besluiten, BezwaarLijn bezwaar, DossierLezen dossiers, Outbox outbox) {
        this.besluiten = besluiten;
        this.bezwaar = bezwaar;
        this.dossiers = dossiers;
        this.outbox = outbox;
    }

    void naVaststellen(Besluit besluit, LocalDate dag) {
        if (besluit.soort == Besluitsoort.BESLISSING_OP_BEZWAAR) {
            var uitkomst = Besluitgeschiedenis.uitkomst(besluit);
            bezwaar.afhandelen().handelAf(besluit.zaakId, besluit.bezwaarId, besluit.id, uitkomst, dag);
            if (uitkomst == Bezwaaruitkomst.GEGROND) {
                vervang(besluit, bezwaar.zoeken().in(besluit.zaakId, besluit.bezwaarId), dag);
            }
        }
    }

    /** Awb 7:11 lid 2: wat bestreden werd is herroepen; de beslissing komt ervoor in de plaats. */
    private void vervang(Besluit beslissing, BezwaarZoeken.Gevonden tegen, LocalDate dag) {
        var bestreden = besluiten.in(beslissing.zaakId, tegen.besluitId());
        if (bestreden.vervang(Bezwaaronderdeel.ids(tegen.onderdelen()), beslissing.id)) {
            outbox.add(new BesluitVervangen(beslissing.zaakId, beslissing.gemeentecode, "Awb 7:11 lid 2", bestreden.id,
                    bestreden.soort.label(), beslissing.id, dag));
        }
    }

    void naBekendmaken(Besluit besluit, Beleidsprofiel profiel, LocalDate dag) {
        if (besluit.soort == Besluitsoort.BEEINDIGING) {
            outbox.add(new OndersteuningBeeindigd(besluit.zaakId, besluit.gemeentecode, besluit.materiaal.path("artikel").asText(),
                    besluit.id,
                    LocalDate.parse(besluit.materiaal.path("laatsteDag").asText()), personen(besluit.zaakId), dag));
        } else if (besluit.soort == Besluitsoort.TOEGANG_GEWEIGERD) {
            var artikel = profiel.norm(Voorschrift.INFORMEREN_EN_DOORVERWIJZEN).map(NormBinding::artikel).orElse("Wht 2.21 lid 1");
            outbox.add(new VerwijzingVastgelegd(besluit.zaakId, besluit.gemeentecode, artikel, besluit.id, dag));
        }
    }

    /** Wht 2.21 lid 2 en 6: het einde geldt voor de rechthebbende en elk gezinslid voor wie de ondersteuning gold. */
    private List<UUID> personen(UUID zaakId) {
        var dossier = dossiers.lees(zaakId);
        return Stream.concat(Stream.ofNullable(dossier.aanvragerId()), dossier.gezin().stream().filter(Gezinslid::hoortErbij)
                .map(Gezinslid::persoonId)).toList();
    }

    /** Het bezwaar waarop een besluit beslist. */
    @Singleton
    record BezwaarLijn(BezwaarAfhandelen afhandelen, BezwaarZoeken zoeken) {
    }
}
