package nl.bredeondersteuning.platform.tijd;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Levert de twee klokken: die van het systeem en die van de dag van de wet. */
public class Klokken {

    private static final Logger LOG = Logger.getLogger(Klokken.class);

    @Produces
    @Singleton
    @Systeemtijd
    @Unremovable
    Clock systeemklok() {
        return Clock.system(Dagklok.AMSTERDAM);
    }

    /** Buiten productie vraagt een startende service welke dag het is. */
    @Produces
    @Singleton
    @Unremovable
    Dagklok dagklok(@Systeemtijd Clock systeem, KlokInstellingen instellingen, ObjectMapper json) {
        var klok = new Dagklok(systeem);
        instellingen.url().filter(url -> instellingen.verzetbaar()).ifPresent(url -> klok.zet(vraagDag(url, json)));
        return klok;
    }

    private static LocalDate vraagDag(URI url, ObjectMapper json) {
        try (var client = HttpClient.newHttpClient()) {
            var antwoord = client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
            var dag = LocalDate.parse(json.readTree(antwoord.body()).get("vandaag").asText());
            LOG.infof("The day is set to %s", dag);
            return dag;
        } catch (IOException fout) {
            throw new IllegalStateException("The clock at klok.url does not answer", fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
