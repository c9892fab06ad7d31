package nl.bredeondersteuning.intake.keuring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bredeondersteuning.beleid.wet.Leeftijd;
import nl.bredeondersteuning.intake.bestand.Gebied;

/** Wat er per soort bestand aan de velden van een regel te keuren is. */
final class Veldkeuring {

    private static final Pattern VERDACHT = Pattern.compile("\u00c3[\u0080-\u00bf\u2010-\u2044\u0152-\u0192\u02c6\u02dc\u20ac\u2122]|\ufffd");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final String KIND = "KIND_OVERLEDEN_AANVRAGER";
    private static final String KINDREGELING = "KINDREGELING";

    private Veldkeuring() {
    }

    /** Wht 6.12 lid 1 en 12: wie zich bij de UHT voor ondersteuning meldde. */
    static void aanmelding(Lezing regel, Optional<Gebied> gebied) {
        var grond = regel.code("grond", "GROND_ONBEKEND");
        regel.houdTegen(grond.equals(KINDREGELING), "GROND_KINDREGELING");
        regel.houdTegen(regel.heeft("overledenOp"), "OVERLEDEN");
        regel.houdTegen(gebied.filter(eigen -> eigen.isBuiten(regel.veld("postcode"), regel.veld("woonplaats"))).isPresent(), "BUITEN_GEMEENTE");
        leeftijd(regel, grond);
        regel.merkOp(!regel.staatIn("geheimhouding"), "GEHEIMHOUDING");
        contact(regel);
    }

    private static void leeftijd(Lezing regel, String grond) {
        var geboren = regel.dag("geboortedatum");
        var kind = geboren != null && Leeftijd.minderjarig(geboren, regel.ontvangenOp);
        if (grond.equals(KIND)) {
            regel.merkOp(kind && Leeftijd.onderZestien(geboren, regel.ontvangenOp), "MINDERJARIG_ONDER_16");
            regel.merkOp(kind && !Leeftijd.onderZestien(geboren, regel.ontvangenOp), "MINDERJARIG_16_17");
        } else if (!grond.isEmpty() && !grond.equals(KINDREGELING)) {
            regel.houdTegen(kind, "MINDERJARIG_BIJ_GROND");
        }
    }

    private static void contact(Lezing regel) {
        var adres = regel.heeft("straat") && regel.heeft("huisnummer") && Gebied.isPostcode(regel.veld("postcode"));
        var belbaar = Telefoon.lees(regel.veld("telefoon")).isPresent();
        var mailbaar = EMAIL.matcher(regel.veld("email")).matches();
        var bereikbaar = belbaar || mailbaar || adres;
        regel.merkOp(!bereikbaar, "CONTACT_ONTBREEKT");
        regel.merkOp(bereikbaar && !regel.heeft("telefoon"), "GEEN_TELEFOON");
        regel.merkOp(bereikbaar && !adres, "ADRES_ONVOLLEDIG");
        regel.merkOp(regel.heeft("telefoon") && !belbaar, "TELEFOON_ONGELDIG");
        regel.merkOp(regel.heeft("email") && !mailbaar, "EMAIL_ONGELDIG");
        regel.merkOp(!regel.heeft("achternaam"), "NAAM_ONTBREEKT");
        regel.merkOp(List.of("voorletters", "tussenvoegsel", "achternaam", "straat", "woonplaats").stream()
                .anyMatch(veld -> VERDACHT.matcher(regel.veld(veld)).find()), "TEKENS_VERDACHT");
    }

    /** Wht 6.12 lid 13: hoe het met iemand staat; alleen een afwijzing met een besluit begint een termijn (Wht 2.21 lid 6). */
    static void status(Lezing regel) {
        var status = regel.code("status", "STATUSWAARDE_ONBEKEND");
        var besluit = regel.dag("besluitdatum");
        var verzonden = regel.dag("verzenddatum");
        regel.houdTegen(status.equals("AFGEWEZEN") && !regel.heeft("besluitdatum"), "AFWIJZING_ZONDER_BESLUIT");
        regel.houdTegen(besluit != null && verzonden != null && verzonden.isBefore(besluit), "DATUMVOLGORDE");
        regel.merkOp(status.equals("VOORAANKONDIGING_AFWIJZING"), "VOORAANKONDIGING");
        regel.merkOp(status.equals("INGETROKKEN"), "INTREKKING");
        regel.merkOp(status.equals("ONBEKEND"), "STATUS_ONBEKEND");
    }

    /** Het antwoord over een kind; een nee weigert nooit vanzelf. */
    static void antwoord(Lezing regel) {
        var antwoord = regel.code("antwoord", "ANTWOORD_WAARDE_ONBEKEND");
        regel.merkOp(antwoord.equals("NEE"), "KIND_NIET_BEKEND");
        regel.merkOp(antwoord.equals("ONBEKEND"), "ANTWOORD_ONBEKEND");
    }
}
