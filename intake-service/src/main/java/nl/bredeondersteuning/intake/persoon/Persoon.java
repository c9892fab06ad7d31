package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Een persoon zoals de gemeente hem kent; zijn burgerservicenummer is hier niet te lezen. */
@Entity
class Persoon {

    @Id
    UUID id;
    String gemeentecode;
    String bsnSleutelId;
    byte[] bsnVersleuteld;
    byte[] bsnIndex;
    String aanhef;
    String voorletters;
    String tussenvoegsel;
    String achternaam;
    LocalDate geboortedatum;
    String straat;
    String huisnummer;
    String huisletter;
    String toevoeging;
    String postcode;
    String woonplaats;
    String telefoon;
    String email;
    String woongemeente;
    boolean gedetineerd;
    boolean geheimhouding;
    LocalDate overledenOp;

    void neemOver(Persoonsgegevens gegevens, String eigenGemeente) {
        aanhef = nieuwOf(gegevens.aanhef(), aanhef);
        voorletters = nieuwOf(gegevens.voorletters(), voorletters);
        tussenvoegsel = nieuwOf(gegevens.tussenvoegsel(), tussenvoegsel);
        achternaam = nieuwOf(gegevens.achternaam(), achternaam);
        geboortedatum = gegevens.geboortedatum() == null ? geboortedatum : gegevens.geboortedatum();
        telefoon = nieuwOf(gegevens.telefoon(), telefoon);
        email = nieuwOf(gegevens.email(), email);
        gedetineerd = gegevens.gedetineerd() != null && gegevens.gedetineerd();
        geheimhouding = gegevens.geheimhouding() != null && gegevens.geheimhouding();
        woongemeente = gegevens.woongemeente() == null ? eigenGemeente : gegevens.woongemeente();
        if (gegevens.adres() != null) {
            straat = gegevens.adres().straat();
            huisnummer = gegevens.adres().huisnummer();
            huisletter = gegevens.adres().huisletter();
            toevoeging = gegevens.adres().toevoeging();
            postcode = gegevens.adres().postcode();
            woonplaats = gegevens.adres().woonplaats();
        }
    }

    /** What is not told now is not forgotten. */
    private static String nieuwOf(String nieuw, String bekend) {
        return nieuw == null || nieuw.isBlank() && bekend != null ? bekend : nieuw;
    }

    boolean isAndersTeBereiken(Persoonsgegevens gegevens) {
        var adres = gegevens.adres();
        var verhuisd = adres != null && isNieuw(samen(adres.straat(), adres.huisnummer(), adres.huisletter(), adres.toevoeging(),
                adres.postcode(), adres.woonplaats()), samen(adresregel(), plaatsregel()));
        return verhuisd || isNieuw(gegevens.telefoon(), telefoon) || isNieuw(gegevens.email(), email)
                || Boolean.TRUE.equals(gegevens.geheimhouding()) && !geheimhouding;
    }

    private static boolean isNieuw(String nieuw, String bekend) {
        return nieuw != null && !nieuw.isBlank() && !kaal(nieuw).equals(kaal(bekend == null ? "" : bekend));
    }

    private static String kaal(String tekst) {
        return tekst.replaceAll("[ ()-]", "").toLowerCase(Locale.ROOT);
    }

    /** @param gemeente code van de nieuwe gemeente, of buitenland */
    void verhuis(String gemeente) {
        woongemeente = gemeente;
        gedetineerd = false;
    }

    /** Een bestand noemt niet altijd een geboortedatum: dan telt iemand niet als kind. */
    boolean isOnderZestien(LocalDate dag) {
        return geboortedatum != null && geboortedatum.plusYears(16).isAfter(dag);
    }

    /** Voorletters, tussenvoegsel en achternaam. */
    String naam() {
        return samen(voorletters, tussenvoegsel, achternaam);
    }

    String adresregel() {
        return samen(straat, huisnummer, huisletter, toevoeging);
    }

    String plaatsregel() {
        return samen(postcode, woonplaats);
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(deel -> deel != null && !deel.isBlank()).collect(Collectors.joining(" "));
    }
}
