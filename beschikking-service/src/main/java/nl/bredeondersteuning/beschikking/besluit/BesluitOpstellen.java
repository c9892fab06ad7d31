package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaruitkomst;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.Dossiers;
import nl.bredeondersteuning.beschikking.dossier.Dossiervoorziening;
import nl.bredeondersteuning.beschikking.regels.Opstelling;
import nl.bredeondersteuning.events.EventBevinding;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Stelt een besluit op en biedt het ter vaststelling aan; een concept dat klaarstaat, wordt gebruikt (Awb 3:46). */
@ApplicationScoped
public class BesluitOpstellen {

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final ConceptKlaarzetten concepten;
    private final Soortnormen soortnormen;

    BesluitOpstellen(Dossiers dossiers, Besluiten besluiten, ConceptKlaarzetten concepten, Soortnormen soortnormen) {
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.soortnormen = soortnormen;
    }

    /** Wat de opsteller erbij zegt. */
    public record Opdracht(Besluitsoort soort, Optional<BijzondereOmstandigheden.Antwoord> bijzondereOmstandigheden, String motivering,
            Materiaal.Gehaald materiaal, UUID bezwaarId, Bezwaaruitkomst bezwaaruitkomst) {
    }

    /** Opgesteld, al vastgesteld, of een norm verzet zich. */
    public sealed interface Outcome {
        record Opgesteld(UUID besluitId) implements Outcome {
        }

        record AlVastgesteld(UUID besluitId) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome stelOp(UUID zaakId, Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var voorzieningId = opdracht.materiaal().voorzieningId();
        var bestaand = besluiten.levend(zaakId, opdracht.soort(), voorzieningId, opdracht.bezwaarId());
        if (bestaand.isPresent() && !bestaand.get().open()) {
            return new Outcome.AlVastgesteld(bestaand.get().id);
        }
        var dossier = Optional.ofNullable(dossiers.findById(zaakId)).orElseGet(Dossier::new);
        var voorziening = Optional.ofNullable(voorzieningId).flatMap(dossiers::voorziening);
        var getoetst = Stream.concat(Opstelling.toets(feiten(opdracht, dossier, voorziening), profiel).stream(),
                soortnormen.opstellen(zaakId, opdracht, profiel, dag).stream()).toList();
        if (getoetst.stream().anyMatch(Bevinding::houdtTegen)) {
            return new Outcome.Verzet(getoetst);
        }
        var besluit = bestaand.orElseGet(() -> concepten.maak(zaakId, opdracht.soort(), voorzieningId, dag));
        besluit.stelOp(Aanroeper.huidig().medewerker(), dag, Grondslagen.van(opdracht.soort(), getoetst, gehoord(opdracht.soort(), dossier,
                voorziening), profiel), opdracht.bijzondereOmstandigheden().orElse(null));
        besluit.motivering = opdracht.motivering();
        besluit.profielversie = profiel.versie().id();
        besluit.publicatie = profiel.publicatie().orElse(null);
        besluit.bezwaarId = opdracht.bezwaarId();
        besluit.materiaal = soortnormen.inhoud(zaakId, opdracht, dag);
        besluit.planId = opdracht.materiaal().planId();
        besluit.planVersie = besluit.planId == null ? null : dossier.planVersie;
        concepten.meldOpgesteld(besluit);
        return new Outcome.Opgesteld(besluit.id);
    }

    private static Opstelling.Feiten feiten(Opdracht opdracht, Dossier dossier, Optional<Dossiervoorziening> voorziening) {
        var past = voorziening.map(gevonden -> gevonden.uitkomst == (opdracht.soort() == Besluitsoort.VOORZIENING_TOEGEKEND
                ? Dossiervoorziening.Uitkomst.TOEGEKEND : Dossiervoorziening.Uitkomst.GEWEIGERD)).orElse(false);
        return new Opstelling.Feiten(opdracht.soort(), dossier.eersteGesprekOp != null, dossier.planId != null, dossier.rechthebbend, past,
                opdracht.bijzondereOmstandigheden());
    }

    private static List<EventBevinding> gehoord(Besluitsoort soort, Dossier dossier, Optional<Dossiervoorziening> voorziening) {
        return soort == Besluitsoort.TOEGANG_VERLEEND || soort == Besluitsoort.TOEGANG_GEWEIGERD
                ? new ArrayList<>(dossier.toegangsbevindingen) : voorziening.map(gevonden -> gevonden.bevindingen).orElse(List.of());
    }
}
