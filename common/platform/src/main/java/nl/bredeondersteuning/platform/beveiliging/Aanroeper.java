package nl.bredeondersteuning.platform.beveiliging;

import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Wie er handelt en voor welke gemeenten, zolang één verzoek, gebeurtenis of taak duurt. De databaseverbinding neemt de gemeenten over
 * voor row-level security.
 */
public record Aanroeper(String medewerker, Set<String> rollen, Set<String> gemeenten, String handeling) {

    private static final ScopedValue<Aanroeper> HUIDIG = ScopedValue.newInstance();

    public static Aanroeper systeem(String handeling, String gemeentecode) {
        return new Aanroeper("systeem", Set.of("systeem"), Set.of(gemeentecode), handeling);
    }

    public static Aanroeper huidig() {
        return HUIDIG.get();
    }

    public static boolean isBekend() {
        return HUIDIG.isBound();
    }

    /** Voert het werk uit als deze aanroeper. */
    public <T> T voerUit(Callable<T> werk) throws Exception {
        return ScopedValue.where(HUIDIG, this).call(werk::call);
    }

    public boolean heeftRol(String rol) {
        return rollen.contains(rol);
    }

    public String rol() {
        return String.join(" ", rollen.stream().sorted().toList());
    }
}
