package nl.bredeondersteuning.platform.handeling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Supplier;
import nl.bredeondersteuning.platform.problem.ProblemException;
import nl.bredeondersteuning.platform.zaak.Zaken;

/**
 * Leest vóór een handeling wat nodig is om een andere service iets te vragen: in een eigen korte transactie, zodat tijdens die vraag geen
 * transactie of slot openstaat. De handeling zelf toetst daarna alles opnieuw.
 */
@RequestScoped
public class Voorlezing {

    private final Verzoek verzoek;
    private final Zaken zaken;

    Voorlezing(Verzoek verzoek, Zaken zaken) {
        this.verzoek = verzoek;
        this.zaken = zaken;
    }

    /** @throws ProblemException als de aanroeper de zaak niet mag zien of deze service nog niet bij is */
    public <T> T lees(UUID zaakId, Supplier<T> vraag) {
        var wie = verzoek.aanroeper("voorlezing");
        try {
            return wie.voerUit(() -> QuarkusTransaction.requiringNew().call(() -> {
                verzoek.toets(verzoek.zaak(zaakId, zaken, zaken::vind), wie, false);
                return vraag.get();
            }));
        } catch (ProblemException fout) {
            throw fout;
        } catch (Exception fout) {
            if (fout.getCause() instanceof ProblemException probleem) {
                throw probleem;
            }
            throw new IllegalStateException(fout);
        }
    }
}
