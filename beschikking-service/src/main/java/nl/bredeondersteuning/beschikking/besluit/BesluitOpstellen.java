package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.bezwaar.Bezwaaruitkomst;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Stelt een besluit op en biedt het ter vaststelling aan; een concept dat klaarstaat, wordt gebruikt (Awb 3:46). */
@ApplicationScoped
public class BesluitOpstellen {

    private final Besluiten besluiten;
    private final ConceptKlaarzetten concepten;
    private final Opsteltoets toets;
    private final Soortnormen soortnormen;

    BesluitOpstellen(Besluiten besluiten, ConceptKlaarzetten concepten, Opsteltoets toets, Soortnormen soortnormen) {
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.toets = toets;
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
        var getoetst = toets.toets(zaakId, opdracht, profiel, dag);
        if (getoetst.houdtTegen()) {
            return new Outcome.Verzet(getoetst.bevindingen());
        }
        var besluit = bestaand.filter(zelfde -> Objects.equals(zelfde.voorzieningId, voorzieningId))
                .orElseGet(() -> concepten.maak(zaakId, opdracht.soort(), voorzieningId, dag));
        besluit.stelOp(Aanroeper.huidig().medewerker(), dag, Grondslagen.van(opdracht.soort(), getoetst.bevindingen(), getoetst.gehoord(),
                profiel), opdracht.bijzondereOmstandigheden().orElse(null));
        besluit.motivering = opdracht.motivering();
        besluit.onder(profiel);
        besluit.bezwaarId = opdracht.bezwaarId();
        besluit.materiaal = soortnormen.inhoud(zaakId, opdracht, dag);
        besluit.planId = opdracht.materiaal().planId();
        besluit.planVersie = besluit.planId == null ? null : getoetst.planVersie();
        concepten.gaatOver(besluit, List.of());
        concepten.meldOpgesteld(besluit);
        return new Outcome.Opgesteld(besluit.id);
    }
}
