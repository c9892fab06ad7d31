package nl.bredeondersteuning.acceptatie;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.util.List;

/** De parameters van de woordenlijst, ongeciteerd en geciteerd. */
public class Parameters {

    private static final List<String> MAANDEN = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober", "november", "december");

    @ParameterType("\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d{4}")
    public LocalDate datum(String tekst) {
        return dag(tekst);
    }

    static LocalDate dag(String tekst) {
        var delen = tekst.split(" ");
        return LocalDate.of(Integer.parseInt(delen[2]), MAANDEN.indexOf(delen[1]) + 1, Integer.parseInt(delen[0]));
    }

    @ParameterType("€ \\d{1,3}(?:\\.\\d{3})*(?:,\\d{2})?")
    public Long bedrag(String tekst) {
        var delen = tekst.substring(2).replace(".", "").split(",");
        return Long.parseLong(delen[0]) * 100 + (delen.length > 1 ? Long.parseLong(delen[1]) : 0);
    }

    /** De duur als ISO 8601: {@code P8W}. */
    @ParameterType("\\d+ (?:dagen|dag|weken|week|maanden|maand|jaar)")
    public String duur(String tekst) {
        var delen = tekst.split(" ");
        return "P" + delen[0] + switch (delen[1]) {
            case "dag", "dagen" -> "D";
            case "week", "weken" -> "W";
            case "maand", "maanden" -> "M";
            default -> "Y";
        };
    }

    @ParameterType("(?:de|het) (?:ouder|partner|ex-partner|nabestaande|jongere|kind)(?: [A-Z][A-Za-zé-]+)?")
    public String persoon(String tekst) {
        return tekst;
    }

    @ParameterType("de balie|de telefoon|e-mail|de post|digitale post|een huisbezoek|persoonlijke uitreiking")
    public String kanaal(String tekst) {
        return tekst;
    }

    @ParameterType("klantbegeleider|besluitnemer|jurist|uht-koppeling|uitvoerder|beheer|toezicht")
    public String rol(String tekst) {
        return tekst;
    }

    @ParameterType("intake-service|plan-service|beschikking-service|deadline-service")
    public String service(String tekst) {
        return tekst;
    }

    @ParameterType("materiële|immateriële")
    public String soort(String tekst) {
        return tekst;
    }

    @ParameterType("de wet|een AMvB|een beleidsregel")
    public String grondslag(String tekst) {
        return switch (tekst) {
            case "de wet" -> "WET";
            case "een AMvB" -> "AMVB";
            default -> "BELEID";
        };
    }

    @ParameterType("volledig|op hoofdlijnen")
    public String planvorm(String tekst) {
        return tekst;
    }

    @ParameterType("wel|niet")
    public Boolean niet(String tekst) {
        return "wel".equals(tekst);
    }

    @ParameterType("een|geen")
    public Boolean geen(String tekst) {
        return "een".equals(tekst);
    }

    @ParameterType("op tijd|te laat")
    public String tijdigheid(String tekst) {
        return tekst;
    }

    @ParameterType("geldig|te vroeg")
    public String geldigheid(String tekst) {
        return tekst;
    }

    @ParameterType("onvoldoende rechten|een ontbrekend token")
    public String rechten(String tekst) {
        return tekst;
    }

    @ParameterType(name = "artikel", value = "\"([^\"]*)\"")
    public String artikel(String tekst) {
        return tekst;
    }

    @ParameterType(name = "gemeente", value = "\"(Kampen|Wetdorp|Voorbeeldstad|Zwolle|Deventer|Meppel|buitenland)\"")
    public String gemeente(String tekst) {
        return tekst;
    }

    @ParameterType(name = "medewerker", value = "\"(Bakker|De Vries|Smit|Meijer|Jansen|Peters|Visser|Bos|Kuiper|Mulder|De Groot|UHT)\"")
    public String medewerker(String tekst) {
        return tekst;
    }

    @ParameterType(name = "leefgebied", value = "\"([^\"]*)\"")
    public String leefgebied(String tekst) {
        return tekst;
    }

    @ParameterType(name = "plaats", value = "\"(thuis|stadhuis|andere locatie)\"")
    public String plaats(String tekst) {
        return tekst;
    }

    @ParameterType(name = "termijn", value = "\"([^\"]*)\"")
    public String termijn(String tekst) {
        return tekst;
    }

    @ParameterType(name = "besluitsoort", value = "\"([^\"]*)\"")
    public String besluitsoort(String tekst) {
        return tekst;
    }

    @ParameterType(name = "besluitstatus", value = "\"([^\"]*)\"")
    public String besluitstatus(String tekst) {
        return tekst;
    }

    @ParameterType(name = "zaakstatus", value = "\"([^\"]*)\"")
    public String zaakstatus(String tekst) {
        return tekst;
    }

    @ParameterType(name = "voorzieningstatus", value = "\"([^\"]*)\"")
    public String voorzieningstatus(String tekst) {
        return tekst;
    }

    @ParameterType(name = "termijnstatus", value = "\"([^\"]*)\"")
    public String termijnstatus(String tekst) {
        return tekst;
    }

    @ParameterType(name = "taak", value = "\"([^\"]*)\"")
    public String taak(String tekst) {
        return tekst;
    }

    @ParameterType(name = "uhtstatus", value = "\"([^\"]*)\"")
    public String uhtstatus(String tekst) {
        return tekst;
    }

    @ParameterType(name = "uhtbericht", value = "\"([^\"]*)\"")
    public String uhtbericht(String tekst) {
        return tekst;
    }

    @ParameterType(name = "kostensoort", value = "\"([^\"]*)\"")
    public String kostensoort(String tekst) {
        return tekst;
    }

    @ParameterType(name = "bezwaaruitkomst", value = "\"([^\"]*)\"")
    public String bezwaaruitkomst(String tekst) {
        return tekst;
    }
}
