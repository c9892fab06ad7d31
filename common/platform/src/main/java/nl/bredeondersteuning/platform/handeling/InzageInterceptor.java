package nl.bredeondersteuning.platform.handeling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.problem.ProblemException;

/** Toont iets in één transactie en schrijft erbij wie keek, ook als het niet mocht. */
@Inzage
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class InzageInterceptor {

    private final Verzoek verzoek;
    private final Zaakstanden standen;

    InzageInterceptor(Verzoek verzoek, Zaakstanden standen) {
        this.verzoek = verzoek;
        this.standen = standen;
    }

    @AroundInvoke
    Object toon(InvocationContext aanroep) throws Exception {
        verzoek.zaakId().ifPresent(Spoor::zaak);
        var wie = verzoek.aanroeper(Operatie.naam(aanroep.getMethod()));
        return wie.voerUit(() -> {
            QuarkusTransaction.begin();
            try {
                var antwoord = getoond(aanroep, wie, aanroep.getMethod().getAnnotation(Inzage.class).onbehandeld());
                QuarkusTransaction.commit();
                return verzoek.metVoorwaarde(antwoord);
            } finally {
                if (QuarkusTransaction.isActive()) {
                    QuarkusTransaction.rollback();
                }
            }
        });
    }

    private Response getoond(InvocationContext aanroep, Aanroeper wie, boolean ookOnbehandeld) throws Exception {
        try {
            standen.lees(verzoek, wie, ookOnbehandeld);
            return standen.getoond((Response) aanroep.proceed(), verzoek);
        } catch (ProblemException fout) {
            return standen.getoond(fout.problem().antwoord(), verzoek);
        }
    }
}
