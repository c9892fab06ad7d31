package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.dossier.Dossier;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dossier.Voorziening;
import nl.bredeondersteuning.beschikking.dossier.VoorzieningLezen;
import nl.bredeondersteuning.beschikking.regels.NaOverdracht;
import nl.bredeondersteuning.beschikking.regels.Opstelling;
import nl.bredeondersteuning.events.EventBevinding;

/** Wat bij het opstellen getoetst wordt, en wat intake en plan over hetzelfde al vonden. */
@ApplicationScoped
class Opsteltoets {

    private final DossierLezen dossiers;
    private final VoorzieningLezen voorzieningen;
    private final Soortnormen soortnormen;

    Opsteltoets(DossierLezen dossiers, VoorzieningLezen voorzieningen, Soortnormen soortnormen) {
        this.dossiers = dossiers;
        this.voorzieningen = voorzieningen;
        this.soortnormen = soortnormen;
    }

    /** De eigen bevindingen, die van intake of plan, en de versie van het plan waarop het besluit zou rusten. */
    record Getoetst(List<Bevinding> bevindingen, List<EventBevinding> gehoord, Integer planVersie) {

        boolean houdtTegen() {
            return bevindingen.stream().anyMatch(Bevinding::houdtTegen);
        }
    }

    Getoetst toets(UUID zaakId, BesluitOpstellen.Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var dossier = dossiers.lees(zaakId);
        var voorziening = Optional.ofNullable(opdracht.materiaal().voorzieningId()).flatMap(id -> voorzieningen.lees(zaakId, id));
        var bevindingen = Stream.of(NaOverdracht.toets(opdracht.soort(), dossier.overgedragenOp() != null).stream().toList(),
                Opstelling.toets(feiten(opdracht, dossier, voorziening), profiel), soortnormen.opstellen(zaakId, opdracht, profiel, dag))
                .flatMap(List::stream).toList();
        return new Getoetst(bevindingen, gehoord(opdracht.soort(), dossier, voorziening), dossier.planVersie());
    }

    private static Opstelling.Feiten feiten(BesluitOpstellen.Opdracht opdracht, Dossier dossier, Optional<Voorziening> voorziening) {
        var past = voorziening.map(gevonden -> gevonden.weging() == (opdracht.soort() == Besluitsoort.VOORZIENING_TOEGEKEND
                ? Voorziening.Weging.TOEGEKEND : Voorziening.Weging.GEWEIGERD)).orElse(false);
        return new Opstelling.Feiten(opdracht.soort(), dossier.eersteGesprekOp() != null, dossier.planId() != null, dossier.rechthebbend(),
                past, opdracht.bijzondereOmstandigheden());
    }

    private static List<EventBevinding> gehoord(Besluitsoort soort, Dossier dossier, Optional<Voorziening> voorziening) {
        return soort == Besluitsoort.TOEGANG_VERLEEND || soort == Besluitsoort.TOEGANG_GEWEIGERD
                ? dossier.toegangsbevindingen() : voorziening.map(Voorziening::bevindingen).orElse(List.of());
    }
}
