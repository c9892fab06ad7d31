package nl.bredeondersteuning.local;

import java.util.List;
import java.util.Locale;

/** The parts of the local suite; each runs as a process of its own. */
public enum Onderdeel {
    POSTGRES("PostgreSQL", 20),
    KAFKA("Kafka", 21),
    STANDINS("stand-ins", 10),
    INTAKE("intake-service", 1),
    PLAN("plan-service", 2),
    BESCHIKKING("beschikking-service", 3),
    DEADLINE("deadline-service", 4);

    public static final List<Onderdeel> DIENSTEN = List.of(INTAKE, PLAN, BESCHIKKING, DEADLINE);

    private final String titel;
    private final int poortAfstand;

    Onderdeel(String titel, int poortAfstand) {
        this.titel = titel;
        this.poortAfstand = poortAfstand;
    }

    /** What people read in a progress line; for a service also the name of its module. */
    public String titel() {
        return titel;
    }

    /** The name in pid files, log files and database names. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDienst() {
        return DIENSTEN.contains(this);
    }

    int poort(int basis) {
        return basis + poortAfstand;
    }
}
