package nl.bredeondersteuning.platform.handeling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import nl.bredeondersteuning.platform.audit.Auditketen;
import nl.bredeondersteuning.platform.beveiliging.Aanroeper;
import nl.bredeondersteuning.platform.http.Spoor;
import nl.bredeondersteuning.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Voert een handeling uit in één transactie; een afgebroken handeling verandert niets. */
@Handeling
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class HandelingInterceptor {

    private final Verzoek verzoek;
    private final Zaakstanden standen;
    private final Idempotentie idempotentie;
    private final Auditketen audit;

    HandelingInterceptor(Verzoek verzoek, Zaakstanden standen, Idempotentie idempotentie, Auditketen audit) {
        this.verzoek = verzoek;
        this.standen = standen;
        this.idempotentie = idempotentie;
        this.audit = audit;
    }

    @AroundInvoke
    Object voerUit(InvocationContext aanroep) throws Exception {
        verzoek.zaakId().ifPresent(Spoor::zaak);
        var wie = verzoek.aanroeper(Operatie.naam(aanroep.getMethod()));
        return wie.voerUit(() -> {
            QuarkusTransaction.begin();
            try {
                var antwoord = inTransactie(aanroep, wie);
                QuarkusTransaction.commit();
                return antwoord;
            } catch (ProblemException fout) {
                QuarkusTransaction.rollback();
                return standen.merk(fout.problem().antwoord(), verzoek);
            } catch (RuntimeException fout) {
                if (!Botsing.is(fout)) {
                    throw fout;
                }
                return standen.merk(Botsing.probleem().antwoord(), verzoek);
            } finally {
                if (QuarkusTransaction.isActive()) {
                    QuarkusTransaction.rollback();
                }
            }
        });
    }

    private Response inTransactie(InvocationContext aanroep, Aanroeper wie) throws Exception {
        var sleutel = verzoek.sleutel();
        var afdruk = sleutel.map(s -> idempotentie.vingerafdruk(wie.handeling(), verzoek.pad(), inhoud(aanroep)));
        Optional<Response> eerder = sleutel.flatMap(s -> idempotentie.eerder(gebruiker(wie), s, afdruk.orElseThrow()));
        if (eerder.isPresent()) {
            return eerder.get();
        }
        standen.vergrendel(verzoek, wie, aanroep.getMethod().getAnnotation(Handeling.class).onbehandeld());
        var antwoord = standen.compleet((Response) aanroep.proceed(), verzoek);
        audit.uitkomst(antwoord.getStatus());
        sleutel.ifPresent(s -> idempotentie.bewaar(gebruiker(wie), s, afdruk.orElseThrow(), antwoord));
        return antwoord;
    }

    private static String gebruiker(Aanroeper wie) {
        return String.join(",", wie.gemeenten().stream().sorted().toList()) + ":" + wie.medewerker();
    }

    /** Wat de aanroeper stuurde: een bestand met zijn formuliervelden, of de gelezen inhoud. */
    private Object[] inhoud(InvocationContext aanroep) {
        var delen = aanroep.getParameters();
        if (Arrays.stream(delen).noneMatch(FileUpload.class::isInstance)) {
            return verzoek.inhoud().stream().toArray();
        }
        return Arrays.stream(delen).filter(deel -> deel instanceof String || deel instanceof FileUpload)
                .map(deel -> deel instanceof FileUpload bestand ? inhoud(bestand) : deel).toArray();
    }

    private static byte[] inhoud(FileUpload bestand) {
        try {
            return Files.readAllBytes(bestand.uploadedFile());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
