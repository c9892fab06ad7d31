package nl.bredeondersteuning.deadline.bord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.ProblemException;
import nl.bredeondersteuning.platform.zaak.Zaken;

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
        return Aanroeper.van(identiteit, rollen, handeling);
    }

    /** @throws ProblemException als de zaak er niet is of afgeschermd is; dan is er niets veranderd */
    <T> T voerUit(Aanroeper wie, UUID zaakId, Callable<T> werk) {
        try {
            return wie.voerUit(() -> QuarkusTransaction.requiringNew().call(() -> {
                if (zaakId != null) {
                    zaken.vind(zaakId).orElseThrow(() -> Problem.onbekend("Deze zaak").exception()).eisOpenVoor(wie);
                }
                return werk.call();
            }));
        } catch (RuntimeException fout) {
            throw fout.getCause() instanceof ProblemException probleem ? probleem : fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
