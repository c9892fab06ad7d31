package nl.bredeondersteuning.beschikking.besluit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.awb.BijzondereOmstandigheden;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;

/** Stelt één besluit op over meer voorzieningen, elk met een eigen grond en motivering; hun concepten gaan erin op (Awb 3:46). */
@ApplicationScoped
public class BesluitSamenvoegen {

    private final Besluiten besluiten;
    private final ConceptKlaarzetten concepten;
    private final Samenvoegtoets toets;
    private final Soortnormen soortnormen;

    BesluitSamenvoegen(Besluiten besluiten, ConceptKlaarzetten concepten, Samenvoegtoets toets, Soortnormen soortnormen) {
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.toets = toets;
        this.soortnormen = soortnormen;
    }

    /** Wat de opsteller over één voorziening zegt, en wat plan-service erover zegt. */
    public record Deel(UUID voorzieningId, Optional<BijzondereOmstandigheden.Antwoord> bijzondereOmstandigheden, String motivering,
            JsonNode inhoud) {
    }

    /**
     * De voorzieningen die in één besluit komen.
     *
     * @param plan de planversie, als ook de wijziging van het plan erin komt; anders leeg
     */
    public record Opdracht(List<Deel> delen, String motivering, Optional<Materiaal.Gehaald> plan) {

        List<UUID> voorzieningen() {
            return delen.stream().map(Deel::voorzieningId).toList();
        }
    }

    /** Opgesteld, over een van de voorzieningen is al besloten, of een norm verzet zich. */
    public sealed interface Outcome {
        record Opgesteld(UUID besluitId) implements Outcome {
        }

        record AlBesloten(UUID voorzieningId) implements Outcome {
        }

        record Verzet(List<Bevinding> bevindingen) implements Outcome {
        }
    }

    /** De zaak is vergrendeld. */
    @Transactional
    public Outcome voegSamen(UUID zaakId, Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var besloten = besluiten.besloten(zaakId, opdracht.voorzieningen());
        if (besloten.isPresent()) {
            return new Outcome.AlBesloten(besloten.get());
        }
        var getoetst = toets.toets(zaakId, opdracht, profiel, dag);
        if (getoetst.houdtTegen()) {
            return new Outcome.Verzet(getoetst.alle());
        }
        var soort = getoetst.soort();
        var besluit = besluiten.samen(zaakId, soort, opdracht.voorzieningen()).orElseGet(() -> concepten.maak(zaakId, soort, null, dag));
        besluit.stelOp(Aanroeper.huidig().medewerker(), dag, getoetst.grondslagen(profiel), null);
        besluit.onder(profiel);
        besluit.motivering = opdracht.motivering();
        opdracht.plan().ifPresent(plan -> {
            besluit.materiaal = soortnormen.inhoud(zaakId, Samenvoegtoets.planwijziging(plan), dag);
            besluit.planId = plan.planId();
            besluit.planVersie = getoetst.planVersie();
        });
        concepten.gaatOver(besluit, getoetst.onderdelen(profiel));
        concepten.meldOpgesteld(besluit);
        return new Outcome.Opgesteld(besluit.id);
    }
}
