package nl.bredeondersteuning.platform.tijd;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Een klok waarvan de dag te verzetten is; de tijd van de dag blijft die van het systeem. Amsterdam bepaalt de dag. */
public final class Dagklok extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock systeem;
    private volatile LocalDate dag;

    public Dagklok(Clock systeem) {
        this.systeem = systeem.withZone(AMSTERDAM);
    }

    /** Zet de dag vast tot de volgende keer. */
    public void zet(LocalDate nieuweDag) {
        dag = nieuweDag;
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return AMSTERDAM.equals(zone) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        var nu = systeem.instant();
        return dag == null ? nu : dag.atTime(nu.atZone(AMSTERDAM).toLocalTime()).atZone(AMSTERDAM).toInstant();
    }
}
