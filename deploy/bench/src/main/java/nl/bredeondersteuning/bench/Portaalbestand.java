package nl.bredeondersteuning.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import nl.bredeondersteuning.local.LokaleSuite;
import nl.bredeondersteuning.local.Onderdeel;

/** How long a full file of the portal takes, from the moment it is handed over until its last row is accounted for. */
final class Portaalbestand {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int RIJEN = 50_000;
    private static final int OPWARMEN = 5_000;
    private static final String GEMEENTE = "0166";
    private static final String GRENS = "grens-van-de-delen";

    private final LokaleSuite suite;
    private final HttpClient client = HttpClient.newHttpClient();
    private int volgende = 100_000_000;

    Portaalbestand(LokaleSuite suite) {
        this.suite = suite;
    }

    Getal meet() throws IOException {
        neemIn(bestand(OPWARMEN), OPWARMEN);
        var inhoud = bestand(RIJEN);
        var begin = System.nanoTime();
        neemIn(inhoud, RIJEN);
        return new Getal("een portaalbestand van " + RIJEN + " rijen", (System.nanoTime() - begin) / 1e9, "s", 30);
    }

    private void neemIn(String inhoud, int rijen) throws IOException {
        var id = vraag(verzoek("").header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .POST(BodyPublishers.ofString(veld("soort", "AANMELDING") + veld("ontvangenOp", Bench.VANDAAG.toString()) + "--" + GRENS
                        + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"aanmeldingen.csv\"\r\n\r\n" + inhoud
                        + "\r\n--" + GRENS + "--\r\n"))).path("bestandId").asText();
        var verslag = vraag(verzoek("/" + id));
        for (; "BEZIG".equals(verslag.path("status").asText()); verslag = vraag(verzoek("/" + id))) LockSupport.parkNanos(100_000_000);
        var aanvaard = verslag.path("totalen").path("aanvaard").asInt() + verslag.path("totalen").path("aanvaardMetOpmerking").asInt();
        if (aanvaard != rijen) throw new IllegalStateException("Of " + rijen + " good rows not all were taken in: " + verslag);
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + suite.poort(Onderdeel.INTAKE) + "/v1/uht-bestanden" + pad))
                .header("Authorization", "Bearer " + suite.token("UHT", "uht-koppeling", GEMEENTE));
    }

    private JsonNode vraag(HttpRequest.Builder verzoek) throws IOException {
        try {
            var antwoord = client.send(verzoek.build(), BodyHandlers.ofString());
            if (antwoord.statusCode() >= 300) throw new IllegalStateException("A file got " + antwoord.statusCode() + ": " + antwoord.body());
            return JSON.readTree(antwoord.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException("A measurement was interrupted", e);
        }
    }

    private static String veld(String naam, String waarde) {
        return "--" + GRENS + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n";
    }

    /** Invented people, each another one. */
    private String bestand(int rijen) {
        var tekst = new StringBuilder("BSN;Grond;Voorletters;Tussenvoegsel;Achternaam;Geboortedatum;Straatnaam;Huisnummer;Huisletter;"
                + "Toevoeging;Postcode;Woonplaats;Telefoonnummer;E-mailadres;Geheimhouding;Datum overlijden;Datum aanmelding UHT\n");
        for (int rij = 0; rij < rijen; rij++) {
            volgende = Aanvragen.volgendBsn(volgende);
            tekst.append(volgende).append(";ex-partner;A.;;").append(Aanvragen.naam(rij)).append(';')
                    .append("%1$td-%1$tm-%1$tY".formatted(LocalDate.of(1950, 1, 1).plusDays(rij % 18_000))).append(";Voorbeeldlaan;")
                    .append(1 + rij % 9_999).append(";;;8264 XB;Kampen;06-").append("%08d".formatted(rij)).append(";rij").append(rij)
                    .append("@voorbeeld.example;N;;26-10-2026\n");
        }
        return tekst.toString();
    }
}
