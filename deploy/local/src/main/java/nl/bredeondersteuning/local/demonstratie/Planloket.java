package nl.bredeondersteuning.local.demonstratie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeondersteuning.local.Onderdeel;

/** Wat medewerkers voor één persoon in plan doen: hulpvraag, plan, voorzieningen en nazorg. */
final class Planloket {

    private static final String BAKKER = "Bakker";
    private static final List<String> AFWEGING = List.of("VAARDIGHEDEN", "DRAAGKRACHT", "HUISHOUDEN", "DUURZAAMHEID",
            "BIJDRAGE_AAN_DOELSTELLING", "NOODZAAK", "PRIJS");

    private final Lijn lijn;
    private final Map<String, String> voorzieningen = new HashMap<>();

    Planloket(Lijn lijn) {
        this.lijn = lijn;
    }

    void stelHulpvraagVast(String leefgebied, String situatie) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/hulpvragen"), Map.of("leefgebied", leefgebied, "situatie", situatie));
    }

    void stelPlanVast(String vorm, String situatie) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/plannen"), lijn.etag(Onderdeel.PLAN, lijn.pad("/plan")),
                Map.of("planvorm", vorm, "samenMetRechthebbende", true, "situatie", situatie));
    }

    void vraagVoorziening(String soort, String omschrijving, long bedragInCenten, String leefgebied, Map<String, ?> feiten) {
        var inhoud = new HashMap<String, Object>(Map.of("soort", soort, "omschrijving", omschrijving, "bedragInCenten", bedragInCenten,
                "leefgebied", leefgebied));
        if (!feiten.isEmpty()) {
            inhoud.put("feiten", feiten);
        }
        var antwoord = lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/voorzieningen"), inhoud);
        voorzieningen.put(omschrijving, antwoord.path("voorzieningId").asText());
    }

    void kenToe(String omschrijving, String motivering) {
        var afweging = new ArrayList<Map<String, String>>();
        AFWEGING.forEach(factor -> afweging.add(Map.of("factor", factor, "tekst", "Besproken in het gesprek en gewogen.")));
        overVoorziening(omschrijving, "/toekenningen", Map.of("motivering", motivering, "afweging", afweging));
    }

    void weiger(String omschrijving, String artikel, String motivering) {
        overVoorziening(omschrijving, "/weigeringen", Map.of("artikel", artikel, "motivering", motivering));
    }

    private void overVoorziening(String omschrijving, String handeling, Map<String, ?> inhoud) {
        var pad = lijn.pad("/voorzieningen/" + voorzieningen.get(omschrijving));
        lijn.post(Onderdeel.PLAN, BAKKER, pad + handeling, lijn.etag(Onderdeel.PLAN, pad), inhoud);
    }

    void bereikDoelstellingen(List<String> leefgebieden) {
        lijn.lees(Onderdeel.PLAN, lijn.pad("/plan")).path("inhoud").path("doelstellingen").valueStream()
                .filter(doel -> leefgebieden.contains(doel.path("leefgebied").asText())).forEach(doel -> lijn.post(Onderdeel.PLAN, BAKKER,
                        lijn.pad("/doelstellingen/" + doel.path("doelstellingId").asText() + "/resultaten"), null));
    }

    void legNazorgcontactVast(String verslag) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/nazorgcontacten"), Map.of("verslag", verslag));
    }

    void meldtNazorgvraag(String hulpvraag) {
        lijn.post(Onderdeel.PLAN, BAKKER, lijn.pad("/nazorgvragen"), Map.of("hulpvraag", hulpvraag));
    }
}
