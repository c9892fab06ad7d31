package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.local.Onderdeel;

/** De termijnen van een zaak (T), haar anker (E09) en de werkvoorraad (N). */
public class TermijnStappen {

    private final Wereld wereld;

    public TermijnStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    /** De termijn van de zaak; een bezwaartermijn is die van het besluit waaraan het laatst gewerkt is. */
    private Optional<JsonNode> zoek(String termijn) {
        var besluit = wereld.laatsteBesluit.get(wereld.zaak());
        return Aanhaling.lijst(wereld.zaakbeeld().path("termijnen")).filter(gevonden -> termijn.equals(gevonden.path("termijn").asText()))
                .filter(gevonden -> !"bezwaartermijn".equals(termijn) || besluit == null || besluit.equals(gevonden.path("betreft").asText()))
                .reduce((eerder, later) -> later);
    }

    private JsonNode termijn(String termijn) {
        return zoek(termijn).orElseThrow(() -> new AssertionError("geen termijn " + termijn + " in "
                + wereld.zaakbeeld().path("termijnen")));
    }

    @Als("de termijn {termijn} wordt opgeschort van {datum} tot en met {datum} op grond van {artikel}")
    public void schortOp(String termijn, LocalDate vanaf, LocalDate totEnMet, String artikel) {
        wijzig(wereld.zaak(), termijn, "/opschortingen", Wereld.json().put("termijn", termijn).put("vanaf", vanaf.toString())
                .put("totEnMet", totEnMet.toString()).put("artikel", artikel));
    }

    @Als("de termijn {termijn} wordt verlengd met {duur}")
    public void verleng(String termijn, String duur) {
        wijzig(wereld.zaak(), termijn, "/verlengingen", Wereld.json().put("termijn", termijn).put("duur", duur));
    }

    @Als("de gemeente {persoon} bericht dat het besluit uiterlijk {datum} volgt")
    public void bericht(String aanduiding, LocalDate dag) {
        wijzig(wereld.zaak(aanduiding), "beslistermijn Awb", "/uitstelberichten", Wereld.json().put("uiterlijk", dag.toString()));
    }

    private void wijzig(String zaak, String termijn, String rest, ObjectNode inhoud) {
        wereld.handel(Onderdeel.BESCHIKKING, "beslissing op bezwaar".equals(termijn) ? "Visser" : "Bakker",
                "/v1/zaken/" + zaak + rest, inhoud);
    }

    @Dan("is de uiterste datum van de termijn {termijn} {datum}")
    public void uitersteDatum(String termijn, LocalDate dag) {
        wereld.wacht(() -> assertEquals(dag.toString(), termijn(termijn).path("uitersteDatum").asText()));
    }

    @Dan("is de streefdatum van de termijn {termijn} {datum}")
    public void streefdatum(String termijn, LocalDate dag) {
        wereld.wacht(() -> assertEquals(dag.toString(), termijn(termijn).path("streefdatum").asText()));
    }

    @Dan("is de termijn {termijn} in totaal {int} dag/dagen opgeschort")
    public void opgeschort(String termijn, int dagen) {
        wereld.wacht(() -> assertEquals(dagen, termijn(termijn).path("opgeschorteDagen").asInt()));
    }

    @Dan("is er geen termijn {termijn}")
    public void geenTermijn(String termijn) {
        wereld.naVerwerking(() -> assertTrue(zoek(termijn).isEmpty(), () -> "er is een termijn " + termijn));
    }

    @Dan("heeft de termijn {termijn} de status {termijnstatus}")
    public void status(String termijn, String status) {
        wereld.wacht(() -> assertEquals(status, termijn(termijn).path("status").asText()));
    }

    @Dan("steunt de termijn {termijn} op {artikel}")
    public void steunt(String termijn, String artikel) {
        wereld.wacht(() -> {
            var gevonden = termijn(termijn);
            assertTrue(Aanhaling.past(artikel, gevonden.path("artikel").asText()) || Aanhaling.lijst(gevonden.path("stappen"))
                    .anyMatch(stap -> Aanhaling.past(artikel, stap.path("artikel").asText())), gevonden.toString());
        });
    }

    @Dan("bevat de uitleg van de termijn {termijn} de tekst {string}")
    public void uitleg(String termijn, String tekst) {
        wereld.wacht(() -> assertTrue(Aanhaling.lijst(termijn(termijn).path("stappen")).anyMatch(stap -> (stap.path("artikel").asText()
                + " "
                + stap.path("omschrijving").asText()).contains(tekst)), () -> termijn(termijn).toString()));
    }

    @Dan("is er {geen} signaal dat de termijn {termijn} nadert")
    public void nadert(boolean wel, String termijn) {
        signaal(wel, termijn, "nadert");
    }

    @Dan("is er {geen} signaal dat de termijn {termijn} is verstreken")
    public void verstreken(boolean wel, String termijn) {
        signaal(wel, termijn, "verstreken");
    }

    private void signaal(boolean wel, String termijn, String soort) {
        Runnable controle = () -> {
            var signalen = wereld.zaakbeeld().path("signalen");
            assertEquals(wel, Aanhaling.lijst(signalen).anyMatch(signaal -> termijn.equals(signaal.path("termijn").asText())
                    && soort.equals(signaal.path("soort").asText())), signalen.toString());
        };
        if (wel) {
            wereld.wacht(controle);
        } else {
            wereld.naVerwerking(controle);
        }
    }

    @Dan("is de ankerdatum van de zaak {datum}")
    public void anker(LocalDate dag) {
        wereld.wacht(() -> assertEquals(dag.toString(), wereld.zaakbeeld().path("ankerdatum").asText()));
    }

    @Dan("staat er {geen} taak {taak} op de werkvoorraad van de {rol}")
    public void taak(boolean wel, String taak, String rol) {
        Runnable controle = () -> assertEquals(wel, taken(taak, rol).findAny().isPresent(), () -> taken(taak, rol).toList().toString());
        if (wel) {
            wereld.wacht(controle);
        } else {
            wereld.naVerwerking(controle);
        }
    }

    @Dan("staat er een taak {taak} met uiterste datum {datum} op de werkvoorraad van de {rol}")
    public void taakMetDatum(String taak, LocalDate dag, String rol) {
        wereld.wacht(() -> assertTrue(taken(taak, rol).anyMatch(gevonden -> dag.toString().equals(gevonden.path("uitersteDatum").asText())),
                () -> taken(taak, rol).toList().toString()));
    }

    /** De werkvoorraad van een rol voor deze zaak, leeg bij een rol die er geen heeft; "portaalregel nakijken" hoort bij het laatst aangeleverde bestand. */
    private java.util.stream.Stream<JsonNode> taken(String taak, String rol) {
        var zaakId = "portaalregel nakijken".equals(taak) ? wereld.laatsteBestandMetQuarantaine() : wereld.zaak();
        var antwoord = wereld.lees(Onderdeel.DEADLINE, Medewerkers.metRol(rol),
                "/v1/werkvoorraad?rol=" + rol + "&zaakId=" + zaakId + "&limit=200");
        if (antwoord.geweigerd() && !antwoord.tekst().contains("\"name\":\"rol\"")) {
            throw new AssertionError("werkvoorraad: " + antwoord);
        }
        return Aanhaling.lijst(antwoord.json().path("taken")).filter(gevonden -> taak.equals(gevonden.path("taak").asText()));
    }
}
