package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Oordelen;
import nl.bredeondersteuning.beleid.awb.Vaststelling;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.toets.Voorzieningtoets;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Grensfeiten;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dossier.VoorzieningLezen;
import nl.bredeondersteuning.beschikking.oordeel.OordeelZoeken;
import nl.bredeondersteuning.beschikking.regels.NaOverdracht;
import nl.bredeondersteuning.platform.zaak.Zaken;

/** Wat de stand van de zaak over een besluit zegt: is alles gehoord, is zij nog hier, en laat de wet een toekenning nog toe (I13). */
@ApplicationScoped
class Zaaktoets {

    private final Zaken zaken;
    private final DossierLezen dossiers;
    private final VoorzieningLezen voorzieningen;
    private final OordeelZoeken oordelen;

    Zaaktoets(Zaken zaken, DossierLezen dossiers, VoorzieningLezen voorzieningen, OordeelZoeken oordelen) {
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.voorzieningen = voorzieningen;
        this.oordelen = oordelen;
    }

    /** Awb 3:2 na een weggelegde gebeurtenis, en Wht 2.21 lid 1 na overdracht; de zaak is vergrendeld. */
    List<Bevinding> toestand(Besluit besluit) {
        var overgeslagen = zaken.vergrendel(besluit.zaakId).overgeslagen();
        var betreft = Stream.concat(besluit.delen().stream().map(Onderdeel::voorzieningId), Stream.of(besluit.id)).toList();
        return Stream.concat(Vaststelling.feitenBekend(overgeslagen, oordelenOver(besluit, betreft, besluit.soort)).stream(),
                overgedragen(besluit).stream()).toList();
    }

    List<Bevinding> overgedragen(Besluit besluit) {
        return NaOverdracht.toets(besluit.soort, dossiers.lees(besluit.zaakId).overgedragenOp() != null).stream().toList();
    }

    /** I13: de grenzen van de wet, op de dag van vaststellen. */
    List<Bevinding> poort(Besluit besluit, Onderdeel deel, Beleidsprofiel profiel, LocalDate dag) {
        var voorziening = voorzieningen.lees(besluit.zaakId, deel.voorzieningId()).orElseThrow();
        return Voorzieningtoets.vaststellen(grens(dossiers.lees(besluit.zaakId), voorziening.materieel(), profiel, dag),
                oordelenOver(besluit, List.of(besluit.id, deel.voorzieningId()), deel.soort()));
    }

    /** Een oordeel gaat over het besluit of de voorziening zelf, of over een soort die toen nog niet bestond. */
    private Oordelen oordelenOver(Besluit besluit, List<UUID> dingen, Besluitsoort soort) {
        return oordelen.over(besluit.zaakId, Stream.concat(dingen.stream().map(UUID::toString), Stream.of(soort.label(), "voorziening"))
                .collect(Collectors.toSet()));
    }

    private static Grensfeiten grens(Dossier dossier, boolean materieel, Beleidsprofiel profiel, LocalDate dag) {
        var anker = dossier.anker();
        var ingezetene = dossier.verhuisdOp() == null && !dossier.heeftBevinding("INGEZETENE", "VERZET");
        var overleg = dossier.overlegOp() != null || dossier.heeftBevinding("NIET_INGEZETENE", "VOLDAAN");
        return new Grensfeiten(dag, materieel, true, anker,
                anker == null ? null : profiel.termijn(Termijnsoort.MATERIEEL).orElseThrow().vanaf(anker).uitersteDatum(),
                anker == null ? null : profiel.termijn(Termijnsoort.MAXIMALE_DUUR).orElseThrow().vanaf(anker).uitersteDatum(),
                ingezetene, overleg, dossier.afwijzingOp(), dossier.overgedragenOp() != null);
    }
}
