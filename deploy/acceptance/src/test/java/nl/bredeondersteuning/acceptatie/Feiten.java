package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Brengt feiten over een persoon naar de intake: meteen bij een bestaande zaak, anders zodra er een zaak is. */
public class Feiten {

    private final Wereld wereld;

    public Feiten(Wereld wereld) {
        this.wereld = wereld;
    }

    /** Alles wat al bekend was toen de zaak er kwam. */
    void bij(Persoon persoon) {
        gezag(persoon);
        gezin(persoon);
        eerderTraject(persoon);
        dagtekening(persoon);
        instemming(persoon);
    }

    /** Wat iemand over zichzelf opgeeft: bij wie al een zaak heeft, verandert het wat daar ligt, en bij een kind wie gezag heeft. */
    void opgave(Persoon persoon) {
        if (persoon.zaakId != null) {
            var inhoud = Wereld.json().put("kanaal", "BALIE");
            inhoud.set("persoon", gegevens(persoon));
            wereld.feit(Onderdeel.INTAKE, "POST", "/v1/aanvragen", inhoud, Map.of());
        }
        wereld.personen.values().stream().filter(kind -> kind.gezaghebbers.contains(persoon)).forEach(this::gezag);
    }

    /** Waar iemand woont: bij een bestaande zaak geldt het vanaf vandaag. */
    void waarIemandWoont(Persoon persoon) {
        if (persoon.zaakId != null) {
            leg(persoon, "/verhuizingen", Wereld.json().put("gemeente", persoon.woongemeente));
        }
        opgave(persoon);
    }

    void instemming(Persoon persoon) {
        if (persoon.zaakId != null && persoon.instemming != null) {
            leg(persoon, "/instemmingen", Wereld.json().put("ingestemd", persoon.instemming));
        }
    }

    void gezag(Persoon persoon) {
        if (persoon.zaakId == null || persoon.gezaghebbers.isEmpty()) {
            return;
        }
        var namen = List.copyOf(persoon.gezaghebbers);
        var inhoud = gezag(persoon, namen.getFirst(), "gezaghebber");
        if (namen.size() > 1) {
            inhoud.set("medegezaghebber", gezag(persoon, namen.get(1), "persoon"));
        }
        leg(persoon, "/gezagsverhoudingen", inhoud);
    }

    private ObjectNode gezag(Persoon kind, Persoon wie, String veld) {
        var inhoud = Wereld.json().put("verblijftDaar", kind.verblijftBij == wie);
        inhoud.set(veld, gegevens(wie));
        return inhoud;
    }

    void gezin(Persoon persoon) {
        if (persoon.zaakId == null || persoon.gezin.isEmpty()) {
            return;
        }
        var inhoud = Wereld.json().put("bron", "basisregistratie");
        var leden = inhoud.putArray("leden");
        persoon.gezin.forEach(lid -> leden.addObject().put("relatie", lid.relatie()).put("thuiswonend", lid.thuiswonend())
                .put("motivering", "PLEEGKIND".equals(lid.relatie()) ? "Het pleegkind hoort bij het gezin." : null)
                .set("persoon", gegevens(lid.persoon())));
        var antwoord = leg(persoon, "/gezinssamenstellingen", inhoud).path("leden");
        for (var nummer = 0; nummer < persoon.gezin.size(); nummer++) {
            persoon.gezin.get(nummer).persoon().persoonId = antwoord.path(nummer).path("persoonId").asText();
        }
    }

    void eerderTraject(Persoon persoon) {
        if (persoon.zaakId != null && persoon.eerdereNieuweStart) {
            leg(persoon, "/eerdere-trajecten", Wereld.json().put("bron", "eerder dossier"));
        }
    }

    void dagtekening(Persoon persoon) {
        if (persoon.zaakId != null && persoon.dagtekening != null) {
            leg(persoon, "/dagtekeningen", Wereld.json().put("dagtekening", persoon.dagtekening.toString()));
        }
    }

    private String woonplaats(Persoon persoon) {
        return persoon.inBuitenland() ? wereld.gemeente : Medewerkers.gemeente(woongemeente(persoon));
    }

    private String postcode(Persoon persoon) {
        return Medewerkers.postcode(persoon.inBuitenland() ? wereld.code() : woongemeente(persoon));
    }

    private String woongemeente(Persoon persoon) {
        return persoon.woongemeente == null ? wereld.code() : persoon.woongemeente;
    }

    /** Het adres zoals een bestand van het portaal het noemt; in het buitenland is er geen postcode. */
    List<String> adres(Persoon persoon) {
        return persoon.inBuitenland() ? List.of("Voorbeeldlaan", "1", "", "buitenland")
                : List.of("Voorbeeldlaan", "1", postcode(persoon), woonplaats(persoon));
    }

    ObjectNode gegevens(Persoon persoon) {
        var gegevens = Wereld.json().put("bsn", persoon.bsn).put("voorletters", "A.").put("achternaam", persoon.achternaam)
                .put("geboortedatum", persoon.geboren.toString()).put("gedetineerd", persoon.gedetineerd);
        if (persoon.woongemeente != null) {
            gegevens.put("woongemeente", persoon.woongemeente);
        }
        gegevens.putObject("adres").put("straat", "Voorbeeldlaan").put("huisnummer", "1").put("postcode", postcode(persoon))
                .put("woonplaats", woonplaats(persoon));
        return gegevens;
    }

    private JsonNode leg(Persoon persoon, String pad, ObjectNode inhoud) {
        return wereld.feit(Onderdeel.INTAKE, "POST", "/v1/zaken/" + persoon.zaakId + pad, inhoud, Map.of());
    }
}
