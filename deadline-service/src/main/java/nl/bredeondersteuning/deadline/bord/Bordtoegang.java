package nl.bredeondersteuning.deadline.bord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.beveiliging.Rollen;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemException;
import nl.bredeondersteuning.platform.zaak.Zaken;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Laat binnen wie is aangemeld en een rol heeft: één transactie, met zijn gemeenten, en een afgeschermde zaak alleen als hij haar mag zien. */
@ApplicationScoped
class Bordtoegang {

    private final Zaken zaken;

    Bordtoegang(Zaken zaken) {
        this.zaken = zaken;
    }

    Aanroeper aanroeper(RoutingContext verzoek, String handeling) {
        var identiteit = QuarkusHttpUser.getSecurityIdentityBlocking(verzoek, null);
        var rollen = identiteit.getRoles().stream().filter(Blad.ROLLEN::contains).collect(Collectors.toUnmodifiableSet());
        if (rollen.isEmpty()) {
            throw Problem.rechten(null, "Uw account heeft geen rol voor het termijnbord. Vraag uw functioneel beheerder om een rol.").exception();
        }
        return new Aanroeper(identiteit.getPrincipal().getName(), rollen, gemeenten(identiteit), handeling);
    }

    private static Set<String> gemeenten(SecurityIdentity identiteit) {
        var gemeenten = new LinkedHashSet<String>();
        if (identiteit.getPrincipal() instanceof JsonWebToken token) {
            Optional<Iterable<?>> codes = token.claim("gemeenten");
            codes.ifPresent(lijst -> lijst.forEach(code -> gemeenten.add(code instanceof JsonString tekst ? tekst.getString() : "" + code)));
        }
        return Set.copyOf(gemeenten);
    }

    /** @throws ProblemException als de zaak er niet is of afgeschermd is; dan is er niets veranderd */
    <T> T voerUit(Aanroeper wie, UUID zaakId, Callable<T> werk) {
        try {
            return wie.voerUit(() -> QuarkusTransaction.requiringNew().call(() -> {
                if (zaakId != null) {
                    toets(zaakId, wie);
                }
                return werk.call();
            }));
        } catch (RuntimeException fout) {
            throw fout.getCause() instanceof ProblemException probleem ? probleem : fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void toets(UUID zaakId, Aanroeper wie) {
        var zaak = zaken.vind(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception());
        if (zaak.afgeschermd() && !wie.heeftRol(Rollen.BESLUITNEMER) && !zaak.toegang().contains(wie.medewerker())) {
            throw Problem.rechten(null, "Deze zaak is afgeschermd. Vraag toegang aan een besluitnemer.").exception();
        }
    }
}
