package nl.bredeondersteuning.intake.regels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.bredeondersteuning.beleid.wet.Leeftijd;

/**
 * Een datum zoals de basisregistratie haar kent: volledig, alleen jaar en maand, alleen het jaar, of onbekend. Wat onbekend is, wordt niet
 * geraden: er is een vroegste en een laatste dag.
 *
 * @param dag alleen bij een volledige datum
 */
public record Brpdatum(Soort soort, LocalDate dag, Integer jaar, Integer maand) {

    /** Hoeveel van de datum bekend is; heet als op de draad van de basisregistratie. */
    public enum Soort {
        DATUM("Datum"), JAAR_MAAND("JaarMaandDatum"), JAAR("JaarDatum"), ONBEKEND("DatumOnbekend");

        private final String type;

        Soort(String type) {
            this.type = type;
        }

        /** Een soort die deze versie niet kent, is onbekend. */
        public static Soort van(String type) {
            for (var soort : values()) {
                if (soort.type.equals(type)) {
                    return soort;
                }
            }
            return ONBEKEND;
        }
    }

    public static Brpdatum volledig(LocalDate dag) {
        return new Brpdatum(Soort.DATUM, dag, null, null);
    }

    public boolean volledig() {
        return soort == Soort.DATUM;
    }

    public Optional<LocalDate> vroegste() {
        return switch (soort) {
            case DATUM -> Optional.of(dag);
            case JAAR_MAAND -> Optional.of(YearMonth.of(jaar, maand).atDay(1));
            case JAAR -> Optional.of(LocalDate.of(jaar, 1, 1));
            case ONBEKEND -> Optional.empty();
        };
    }

    public Optional<LocalDate> laatste() {
        return switch (soort) {
            case DATUM -> Optional.of(dag);
            case JAAR_MAAND -> Optional.of(YearMonth.of(jaar, maand).atEndOfMonth());
            case JAAR -> Optional.of(LocalDate.of(jaar, 12, 31));
            case ONBEKEND -> Optional.empty();
        };
    }

    /** Of deze leeftijd op die dag bereikt is; leeg als dat van een onbekende dag afhangt. */
    public Optional<Boolean> heeftLeeftijd(int jaren, LocalDate op) {
        if (laatste().filter(geboren -> Leeftijd.op(geboren, op) >= jaren).isPresent()) {
            return Optional.of(true);
        }
        return vroegste().filter(geboren -> Leeftijd.op(geboren, op) < jaren).map(_ -> false);
    }

    /** Of deze dag met de datum te rijmen is, zover die bekend is. */
    public boolean kanZijn(LocalDate gegeven) {
        return vroegste().map(dag -> !gegeven.isBefore(dag)).orElse(true) && laatste().map(dag -> !gegeven.isAfter(dag)).orElse(true);
    }
}
