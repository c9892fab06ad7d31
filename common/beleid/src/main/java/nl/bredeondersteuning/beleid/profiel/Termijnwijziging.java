package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.List;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Opschorting;
import nl.bredeondersteuning.beleid.termijn.Verlenging;

/** Wat een termijn verschuift of stilzet, in de volgorde waarin het is vastgelegd. */
public sealed interface Termijnwijziging {

    /** Awb 4:15: dagen waarop de termijn stilstaat. */
    record Opgeschort(LocalDate vanaf, LocalDate totEnMet, String artikel, LocalDate vastgelegdOp) implements Termijnwijziging {
    }

    /** Een bericht dat de termijn langer maakt. */
    record Verlengd(Duur duur, String artikel, LocalDate berichtOp) implements Termijnwijziging {
    }

    /** Awb 4:14 lid 3: een bericht dat de termijn een nieuwe laatste dag geeft. */
    record NieuweDag(LocalDate dag, String artikel, LocalDate berichtOp) implements Termijnwijziging {
    }

    /** The day on which it was recorded. */
    default LocalDate vastgelegd() {
        return switch (this) {
            case Opgeschort o -> o.vastgelegdOp();
            case Verlengd v -> v.berichtOp();
            case NieuweDag n -> n.berichtOp();
        };
    }

    static List<Opschorting> opschortingen(List<Termijnwijziging> wijzigingen) {
        return wijzigingen.stream().filter(Opgeschort.class::isInstance).map(Opgeschort.class::cast)
                .map(o -> new Opschorting(o.vanaf(), o.totEnMet(), o.artikel())).toList();
    }

    static List<Verlenging> verlengingen(List<Termijnwijziging> wijzigingen) {
        return wijzigingen.stream().filter(Verlengd.class::isInstance).map(Verlengd.class::cast)
                .map(v -> new Verlenging(v.duur(), v.artikel())).toList();
    }
}
