package nl.bredeondersteuning.acceptatie;

import com.fasterxml.jackson.databind.node.ObjectNode;
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


    void instemming(Persoon persoon) {
        if (persoon.zaakId != null && persoon.instemming != null) {
            leg(persoon, "/instemmingen", Wereld.json().put("ingestemd", persoon.instemming));
        }
    }

    void gezag(Persoon persoon) {
        if (persoon.zaakId != null && persoon.gezaghebber != null) {
            var inhoud = Wereld.json().put("verblijftDaar", persoon.verblijftBij == persoon.gezaghebber);
            inhoud.set("gezaghebber", gegevens(persoon.gezaghebber));
            leg(persoon, "/gezagsverhoudingen", inhoud);
        }
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

    ObjectNode gegevens(Persoon persoon) {
        var gegevens = Wereld.json().put("bsn", persoon.bsn).put("voorletters", "A.").put("achternaam", persoon.achternaam)
                .put("geboortedatum", persoon.geboren.toString()).put("gedetineerd", persoon.gedetineerd);
        if (persoon.woongemeente != null) {
            gegevens.put("woongemeente", persoon.woongemeente);
        }
        gegevens.putObject("adres").put("straat", "Voorbeeldlaan").put("huisnummer", "1").put("postcode", postcode())
                .put("woonplaats", wereld.gemeente);
        return gegevens;
    }

    String postcode() {
        return switch (wereld.gemeente) {
            case "Wetdorp" -> "1995 AA";
            case "Voorbeeldstad" -> "1996 AA";
            default -> "8261 AA";
        };
    }

    private com.fasterxml.jackson.databind.JsonNode leg(Persoon persoon, String pad, ObjectNode inhoud) {
        var antwoord = wereld.verzoek(Onderdeel.INTAKE, wereld.token("Bakker", "klantbegeleider", wereld.code()), "POST",
                "/v1/zaken/" + persoon.zaakId + pad, inhoud.toString(), Map.of());
        if (antwoord.geweigerd()) {
            throw new AssertionError("feit " + pad + ": " + antwoord);
        }
        return antwoord.json();
    }
}
