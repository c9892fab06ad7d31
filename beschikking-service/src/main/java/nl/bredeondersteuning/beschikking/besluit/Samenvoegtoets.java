package nl.bredeondersteuning.beschikking.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beschikking.dossier.DossierLezen;
import nl.bredeondersteuning.beschikking.dossier.Voorziening;
import nl.bredeondersteuning.beschikking.dossier.VoorzieningLezen;
import nl.bredeondersteuning.beschikking.regels.NaOverdracht;
import nl.bredeondersteuning.beschikking.regels.Samenvoeging;

/** Wat getoetst wordt als over meer voorzieningen in één keer besloten wordt: het geheel, en elk onderdeel alsof het alleen stond. */
@ApplicationScoped
class Samenvoegtoets {

    private final DossierLezen dossiers;
    private final VoorzieningLezen voorzieningen;
    private final Soortnormen soortnormen;

    Samenvoegtoets(DossierLezen dossiers, VoorzieningLezen voorzieningen, Soortnormen soortnormen) {
        this.dossiers = dossiers;
        this.voorzieningen = voorzieningen;
        this.soortnormen = soortnormen;
    }

    /** Eén onderdeel met wat ervan gevonden is. */
    private record Getoetstdeel(BesluitSamenvoegen.Deel deel, Voorziening voorziening, List<Bevinding> bevindingen) {

        Onderdeel onderdeel(Beleidsprofiel profiel) {
            var soort = soort(voorziening);
            return new Onderdeel(deel.voorzieningId(), soort, Grondslagen.van(soort, bevindingen, voorziening.bevindingen(), profiel),
                    deel.bijzondereOmstandigheden().orElse(null), deel.motivering(), deel.inhoud());
        }
    }

    /** De bevindingen over het geheel en over elk onderdeel, wat voor besluit het wordt, en de versie van het plan. */
    record Bevonden(Besluitsoort soort, List<Bevinding> bevindingen, List<Getoetstdeel> delen, Integer planVersie) {

        boolean houdtTegen() {
            return alle().stream().anyMatch(Bevinding::houdtTegen);
        }

        List<Bevinding> alle() {
            var alle = new ArrayList<>(bevindingen);
            IntStream.range(0, delen.size()).forEach(plaats -> alle.addAll(Onderdeel.genoemd(plaats + 1,
                    delen.get(plaats).deel().voorzieningId(), delen.get(plaats).bevindingen())));
            return alle;
        }

        List<Bevinding> grondslagen(Beleidsprofiel profiel) {
            return Grondslagen.van(soort, bevindingen, List.of(), profiel);
        }

        List<Onderdeel> onderdelen(Beleidsprofiel profiel) {
            return delen.stream().map(deel -> deel.onderdeel(profiel)).toList();
        }
    }

    Bevonden toets(UUID zaakId, BesluitSamenvoegen.Opdracht opdracht, Beleidsprofiel profiel, LocalDate dag) {
        var dossier = dossiers.lees(zaakId);
        var delen = opdracht.delen().stream().map(deel -> deel(zaakId, deel, profiel)).toList();
        var soort = Samenvoeging.soort(opdracht.plan().isPresent(), delen.stream().map(deel -> soort(deel.voorziening())).toList());
        var bevindingen = Stream.concat(NaOverdracht.toets(soort, dossier.overgedragenOp() != null).stream(), opdracht.plan().stream()
                .flatMap(plan -> soortnormen.opstellen(zaakId, planwijziging(plan), profiel, dag).stream())).toList();
        return new Bevonden(soort, bevindingen, delen, dossier.planVersie());
    }

    /** Het deel van het besluit dat over het plan gaat, alsof het alleen stond. */
    static BesluitOpstellen.Opdracht planwijziging(Materiaal.Gehaald plan) {
        return new BesluitOpstellen.Opdracht(Besluitsoort.WIJZIGING_PLAN, Optional.empty(), null, plan, null, null);
    }

    private Getoetstdeel deel(UUID zaakId, BesluitSamenvoegen.Deel deel, Beleidsprofiel profiel) {
        var voorziening = voorzieningen.lees(zaakId, deel.voorzieningId()).orElseThrow();
        return new Getoetstdeel(deel, voorziening, Samenvoeging.toets(soort(voorziening), deel.bijzondereOmstandigheden(), profiel));
    }

    /** Leeg zolang plan haar niet gewogen heeft. */
    private static Besluitsoort soort(Voorziening voorziening) {
        return switch (voorziening.weging()) {
            case TOEGEKEND -> Besluitsoort.VOORZIENING_TOEGEKEND;
            case GEWEIGERD -> Besluitsoort.VOORZIENING_GEWEIGERD;
            case GEVRAAGD -> null;
        };
    }
}
