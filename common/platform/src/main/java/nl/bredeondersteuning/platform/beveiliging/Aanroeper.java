package nl.bredeondersteuning.platform.beveiliging;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Wie er handelt en voor welke gemeenten, zolang één verzoek, gebeurtenis of taak duurt. De databaseverbinding neemt de gemeenten over
 * voor row-level security.
 */
public record Aanroeper(String medewerker, Set<String> rollen, Set<String> gemeenten, String handeling) {

    private static final ScopedValue<Aanroeper> HUIDIG = ScopedValue.newInstance();

    public static Aanroeper systeem(String handeling, String gemeentecode) {
        return new Aanroeper("systeem", Set.of("systeem"), Set.of(gemeentecode), handeling);
    }

    /** Wie zich met een token aanmeldde, in deze rollen, voor de gemeenten van het token. */
    public static Aanroeper van(SecurityIdentity identiteit, Set<String> rollen, String handeling) {
        var gemeenten = new LinkedHashSet<String>();
        if (identiteit.getPrincipal() instanceof JsonWebToken token) {
            token.<Iterable<?>>claim("gemeenten").ifPresent(lijst -> lijst.forEach(code -> gemeenten.add(tekst(code))));
        }
        return new Aanroeper(identiteit.getPrincipal().getName(), Set.copyOf(rollen), gemeenten, handeling);
    }

    private static String tekst(Object code) {
        return code instanceof JsonString json ? json.getString() : String.valueOf(code);
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
