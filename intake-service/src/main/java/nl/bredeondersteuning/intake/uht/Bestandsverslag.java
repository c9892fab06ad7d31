package nl.bredeondersteuning.intake.uht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.bredeondersteuning.intake.bestand.Bestandssoort;
import nl.bredeondersteuning.intake.kindvraag.OpenVragen;
import nl.bredeondersteuning.intake.uht.Portaalregels.Portaalregel;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Het verslag van een bestand: tellingen, rijnummers en codes, en geen burgerservicenummers. */
@ApplicationScoped
class Bestandsverslag {

    private final Portaalbestanden bestanden;
    private final Portaalregels regels;
    private final OpenVragen vragen;

    Bestandsverslag(Portaalbestanden bestanden, Portaalregels regels, OpenVragen vragen) {
        this.bestanden = bestanden;
        this.regels = regels;
        this.vragen = vragen;
    }

    /** De totalen van een verslag; de vier uitkomsten zijn samen het aantal rijen. */
    public record Totalen(int rijen, int aanvaard, int aanvaardMetOpmerking, int quarantaine, int dubbel, int leeg) {
    }

    /** Het verslag van een bestand. */
    public record UhtBestandResponse(UUID bestandId, String soort, LocalDate ontvangenOp, String sha256, String status,
            List<String> bestandscodes, String mapping, String tekenset, List<String> onbekendeKolommen,
            @Schema(description = "Het eerste verslag, als dit bestand al verwerkt was") UUID eerderBestandId, Totalen totalen,
            Map<String, Integer> perCode,
            @Schema(description = "Bij ANTWOORD: kinderen over wie gevraagd is en over wie nog niets bruikbaars is geantwoord")
            Integer onbeantwoord) {
    }

    /** Hoe het met één rij afliep, en wat iemand ermee deed als zij op een mens wachtte. */
    public record UhtRijResponse(int rij, String uitkomst, List<String> codes, UUID zaakId,
            @Schema(description = "vrijgegeven, hersteld of afgewezen; leeg zolang niemand over haar besliste") String afhandeling,
            @Schema(description = "Waarom zij in quarantaine was, als er over haar beslist is") List<String> quarantainecodes) {

        static UhtRijResponse of(Portaalregel rij) {
            var gedaan = Optional.ofNullable(rij.afgehandeld());
            return new UhtRijResponse(rij.rij(), rij.uitkomst().name(), rij.codes(), rij.zaakId(), gedaan.map(wat -> wat.hoe().label()).orElse(null),
                    gedaan.map(wat -> rij.quarantainecodes()).orElse(null));
        }
    }

    UhtBestandResponse verslag(UUID bestandId) {
        var bestand = bestand(bestandId);
        var totalen = new Totalen(bestand.rijen(), bestand.aanvaard, bestand.aanvaardMetOpmerking, bestand.quarantaine, bestand.dubbel,
                bestand.leeg);
        return new UhtBestandResponse(bestand.id, bestand.soort.name(), bestand.ontvangenOp, bestand.sha256, bestand.status.name(),
                bestand.bestandscodes, bestand.mapping, bestand.tekenset, bestand.onbekendeKolommen, bestand.eerderId, totalen,
                new TreeMap<>(bestand.perCode), bestand.soort == Bestandssoort.ANTWOORD ? vragen.onbeantwoord(bestand.gemeentecode) : null);
    }

    List<UhtRijResponse> rijen(UUID bestandId, int na, int limit) {
        return regels.van(bestand(bestandId).id, Aanroeper.huidig().gemeenten(), na, limit).stream().map(UhtRijResponse::of).toList();
    }

    private Portaalbestand bestand(UUID bestandId) {
        return Optional.ofNullable(bestanden.findById(bestandId))
                .filter(gevonden -> Aanroeper.huidig().gemeenten().contains(gevonden.gemeentecode))
                .orElseThrow(() -> Problem.onbekend("Dit bestand").exception());
    }
}
