package nl.bredeondersteuning.local;

import nl.bredeondersteuning.local.Webserver.Antwoord;
import nl.bredeondersteuning.local.Webserver.Verzoek;
import nl.bredeondersteuning.local.Webserver.Weigering;

/** The stand-in for the UHT: what it would answer by telephone about a person. */
final class Uht {
    private final Personen personen;

    Uht(Personen personen) {
        this.personen = personen;
    }

    void routes(Webserver server) {
        server.route("PUT", "/uht/personen/*", this::zet).route("GET", "/uht/personen/*", this::lees);
    }

    private Antwoord zet(Verzoek verzoek) {
        var antwoord = verzoek.json();
        if (antwoord.path("status").asText("").isBlank()) {
            throw new Weigering(400, "Ongeldige invoer", "Geef 'status', bijvoorbeeld {\"status\":\"erkend\"}.");
        }
        personen.zet(verzoek.laatsteDeel(), antwoord);
        return Antwoord.json(antwoord);
    }

    private Antwoord lees(Verzoek verzoek) {
        return personen.zoek(verzoek.laatsteDeel()).map(Antwoord::json)
                .orElseThrow(() -> new Weigering(404, "Niet gevonden", "De UHT kent deze persoon niet."));
    }
}
