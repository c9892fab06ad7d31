package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bredeondersteuning.platform.problem.Problem;
import nl.bredeondersteuning.platform.problem.Probleemsoort;
import org.jboss.logging.Logger;

/**
 * De basisregistratie personen, gevraagd volgens Haal Centraal BRP Personen Bevragen v2: het burgerservicenummer staat in de inhoud, en
 * gevraagd wordt niet meer dan een brief en de leeftijd nodig hebben. Altijd buiten een transactie.
 */
@ApplicationScoped
class Brp {

    static final String BRON = "Haal Centraal BRP Personen Bevragen v2";

    private static final Logger LOG = Logger.getLogger(Brp.class);
    private static final String SOORT = "RaadpleegMetBurgerservicenummer";
    private static final List<String> VELDEN = List.of("naam.voorletters", "naam.voorvoegsel", "naam.geslachtsnaam", "geboorte.datum",
            "overlijden.datum", "adressering.aanhef", "adressering.aanschrijfwijze.naam", "adressering.adresregel1",
            "adressering.adresregel2", "adressering.adresregel3", "adressering.land.omschrijving", "gemeenteVanInschrijving.code",
            "verblijfplaats.verblijfadres.korteStraatnaam", "verblijfplaats.verblijfadres.huisnummer",
            "verblijfplaats.verblijfadres.huisletter", "verblijfplaats.verblijfadres.huisnummertoevoeging",
            "verblijfplaats.verblijfadres.postcode", "verblijfplaats.verblijfadres.woonplaats");

    private final BrpInstellingen instellingen;
    private final ObjectMapper json;
    private final HttpClient client;

    Brp(BrpInstellingen instellingen, ObjectMapper json) {
        this.instellingen = instellingen;
        this.json = json;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(instellingen.verbinden()).build();
    }

    /**
     * @return wat de basisregistratie over iemand antwoordt; leeg als zij het nummer niet kent
     * @throws nl.bredeondersteuning.platform.problem.ProblemException 503 als zij niet antwoordt
     */
    Optional<JsonNode> raadpleeg(String bsn) {
        try {
            var antwoord = client.send(verzoek(bsn), HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                LOG.warnf("The BRP answers with status %d", antwoord.statusCode());
                throw onbereikbaar();
            }
            var personen = json.readTree(antwoord.body()).path("personen");
            if (!personen.isArray()) {
                LOG.warn("The BRP answers with something else than persons");
                throw onbereikbaar();
            }
            return Optional.ofNullable(personen.get(0));
        } catch (IOException fout) {
            LOG.warnf("The BRP does not answer: %s", fout.getClass().getSimpleName());
            throw onbereikbaar();
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw onbereikbaar();
        }
    }

    private HttpRequest verzoek(String bsn) throws IOException {
        var url = instellingen.url().orElseThrow(Brp::onbereikbaar);
        var vraag = json.writeValueAsString(Map.of("type", SOORT, "burgerservicenummer", List.of(bsn), "fields", VELDEN));
        var verzoek = HttpRequest.newBuilder(URI.create(url + "/personen")).timeout(instellingen.antwoorden())
                .header("Content-Type", "application/json; charset=utf-8").header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(vraag));
        instellingen.kopregels().forEach(verzoek::header);
        return verzoek.build();
    }

    private static RuntimeException onbereikbaar() {
        return Problem.van(Probleemsoort.ANDERE_SERVICE_ONBEREIKBAAR,
                "De basisregistratie personen antwoordt niet. Er is niets veranderd; de"
                + " zaak kan zonder raadpleging verder. Probeer het later opnieuw.").exception();
    }
}
