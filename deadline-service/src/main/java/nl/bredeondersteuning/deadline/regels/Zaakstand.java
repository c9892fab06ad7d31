package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.norm.Voorschrift;
import nl.bredeondersteuning.beleid.profiel.Beleidsprofiel;
import nl.bredeondersteuning.beleid.profiel.NormBinding;
import nl.bredeondersteuning.beleid.profiel.Profielen;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Een zaak op een dag: haar feiten, haar termijnen en het beleid van die dag; hieruit volgen taken en signalen. */
public record Zaakstand(Zaakfeiten feiten, List<Termijn> termijnen, Beleidsprofiel profiel, LocalDate dag) {

    public static Zaakstand van(Zaakfeiten feiten, Profielen profielen, LocalDate dag) {
        return new Zaakstand(feiten, Grootboek.van(feiten, profielen, dag), profielen.voor(feiten.gemeentecode(), dag), dag);
    }

    public Optional<Termijn> termijn(Termijnsoort soort) {
        return termijnen.stream().filter(t -> t.soort() == soort).findFirst();
    }

    public List<Taak> taken() {
        return new Taken(this).alle();
    }

    /** What can be done in the case today, and what cannot and why. */
    public List<Handeling> handelingen() {
        return new Handelingen(this).alle();
    }

    /** The signals whose ground is there on this day. */
    public List<Signaal> signalen() {
        return termijnen.stream().flatMap(t -> Signaal.bij(t, dag).stream()).toList();
    }

    Optional<NormBinding> voorschrift(Voorschrift voorschrift) {
        return profiel.norm(voorschrift);
    }

    /** The case no longer runs on this day. */
    boolean geeindigd() {
        return feiten.geeindigdOp().filter(einde -> !einde.isAfter(dag)).isPresent();
    }

    public Optional<Dwangsom> dwangsom() {
        return Dwangsom.van(feiten, dag);
    }

    /** Awb 4:18: hoe hoog zij is, is vastgesteld. */
    public boolean dwangsomVastgesteld() {
        return feiten.besluiten().stream().anyMatch(b -> b.soort() == Besluitsoort.DWANGSOM_VASTGESTELD && b.vastgesteldOp() != null);
    }

    /** @param gemeenten de namen van gemeenten, naar hun code */
    public List<Agendapunt> agenda(Map<String, String> gemeenten) {
        return new Agenda(this, gemeenten).punten();
    }

    /**
     * The next day on which something changes by itself that no term tells: the end of the support, the first or last of a dwangsom, or the
     * day after the last for a complaint.
     */
    public Optional<LocalDate> wekdag() {
        var klachten = feiten.verloop().klachten().stream().filter(k -> k.afgehandeldOp() == null)
                .map(k -> k.termijn().uitersteDatum().plusDays(1)).filter(d -> d.isAfter(dag));
        var einde = feiten.verloop().einde().voorbijOp().filter(d -> d.isAfter(dag)).stream();
        var dwangsom = dwangsom().stream().flatMap(d -> Stream.of(d.begintOp(), d.stoptOp())).flatMap(Optional::stream);
        return Stream.of(klachten, einde, dwangsom).flatMap(dagen -> dagen).min(LocalDate::compareTo);
    }
}
