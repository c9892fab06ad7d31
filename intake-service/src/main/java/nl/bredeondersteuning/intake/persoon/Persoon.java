package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
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
        aanhef = gegevens.aanhef();
        voorletters = gegevens.voorletters();
        tussenvoegsel = gegevens.tussenvoegsel();
        achternaam = gegevens.achternaam();
        geboortedatum = gegevens.geboortedatum();
        telefoon = gegevens.telefoon();
        email = gegevens.email();
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

    /** @param gemeente code van de nieuwe gemeente, of buitenland */
    void verhuis(String gemeente) {
        woongemeente = gemeente;
        gedetineerd = false;
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
