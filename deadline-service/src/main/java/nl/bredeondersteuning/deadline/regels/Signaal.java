package nl.bredeondersteuning.deadline.regels;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Een signaal over de laatste dag van een termijn; het geldt één keer per laatste dag. */
public record Signaal(Soort soort, Termijnsoort termijn, UUID betreft, String artikel, LocalDate uitersteDatum, LocalDate signaalOp) {

    /** Waarover het gaat: de laatste dag komt eraan, of is voorbij. */
    public enum Soort {
        NADERT("nadert"), VERSTREKEN("verstreken");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Optional<Signaal> bij(Termijn termijn, LocalDate dag) {
        if (termijn.nadert(dag)) return Optional.of(nadert(termijn));
        return termijn.status(dag) == Termijnstatus.VERSTREKEN ? Optional.of(verstreken(termijn)) : Optional.empty();
    }

    public static Signaal nadert(Termijn t) {
        var vanaf = t.nadertVanaf().isBefore(t.startdatum()) ? t.startdatum() : t.nadertVanaf();
        return new Signaal(Soort.NADERT, t.soort(), t.betreft(), t.artikel(), t.uitersteDatum(), vanaf);
    }

    private static Signaal verstreken(Termijn t) {
        return new Signaal(Soort.VERSTREKEN, t.soort(), t.betreft(), t.artikel(), t.uitersteDatum(), t.uitersteDatum().plusDays(1));
    }

    /** About the same last day of the same term. */
    public boolean zelfdeAls(Signaal ander) {
        return soort == ander.soort && over(ander.termijn, ander.betreft, ander.uitersteDatum);
    }

    boolean over(Termijn t) {
        return over(t.soort(), t.betreft(), t.uitersteDatum());
    }

    private boolean over(Termijnsoort soortTermijn, UUID over, LocalDate laatsteDag) {
        return termijn == soortTermijn && Objects.equals(betreft, over) && uitersteDatum.equals(laatsteDag);
    }

    /**
     * Whether a signal once given has lost its ground: its term is gone, has another last day, is met or lapsed. That the day
     * is past the window, or went back before it, is no such loss.
     */
    public boolean zonderGrond(Zaakstand stand) {
        return stand.termijnen().stream().filter(this::over).map(t -> t.status(stand.dag()))
                .noneMatch(status -> status.open() || status == Termijnstatus.VERSTREKEN);
    }
}
