package nl.bredeondersteuning.intake.persoon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.wet.Leeftijd;
import nl.bredeondersteuning.intake.regels.Brppersoon;

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
    boolean overleden;
    LocalDate overledenOp;
    String aanschrijfnaam;
    @Column(columnDefinition = "text[]")
    List<String> adresregels = List.of();
    UUID brpRaadplegingId;
    boolean identiteitGecorrigeerd;
    @Version
    int versie;

    /**
     * Wat is opgegeven; wat de basisregistratie al gaf, gaat voor (Wet BRP 1.7), een verbeterde naam of geboortedatum ook (AVG 16), en wat
     * niet opnieuw gegeven is, blijft staan.
     */
    void neemOver(Persoonsgegevens gegevens, String eigenGemeente) {
        neem(gegevens.telefoon(), waarde -> telefoon = waarde);
        neem(gegevens.email(), waarde -> email = waarde);
        gedetineerd = gegevens.gedetineerd() != null && gegevens.gedetineerd();
        woongemeente = gegevens.woongemeente() == null ? eigenGemeente : gegevens.woongemeente();
        if (brpRaadplegingId == null) {
            geheimhouding = geheimhouding || gegevens.geheimhouding() != null && gegevens.geheimhouding();
            neem(gegevens.adres(), this::woont);
        }
        if (brpRaadplegingId == null && !identiteitGecorrigeerd) {
            neemIdentiteitOver(gegevens);
        }
    }

    private void neemIdentiteitOver(Persoonsgegevens gegevens) {
        neem(gegevens.aanhef(), waarde -> aanhef = waarde);
        neem(gegevens.voorletters(), waarde -> voorletters = waarde);
        neem(gegevens.tussenvoegsel(), waarde -> tussenvoegsel = waarde);
        if (achternaam == null || !gegevens.achternaam().isBlank()) {
            achternaam = gegevens.achternaam();
        }
        neem(gegevens.geboortedatum(), waarde -> geboortedatum = waarde);
    }

    /** Wat de basisregistratie geeft, gaat voor op wat is opgegeven (Wet BRP 1.7); wat zij niet weet, blijft staan. */
    void neemOver(Brppersoon brp, UUID raadplegingId) {
        brpRaadplegingId = raadplegingId;
        Optional.ofNullable(brp.naam()).filter(naam -> naam.geslachtsnaam() != null).ifPresent(naam -> {
            voorletters = naam.voorletters();
            tussenvoegsel = naam.voorvoegsel();
            achternaam = naam.geslachtsnaam();
        });
        neem(brp.adressering().aanhef(), waarde -> aanhef = waarde);
        neem(brp.adressering().naam(), waarde -> aanschrijfnaam = waarde);
        Optional.ofNullable(brp.geboren()).filter(geboren -> geboren.volledig()).ifPresent(geboren -> geboortedatum = geboren.dag());
        if (!brp.adressering().adresregels().isEmpty()) {
            var adres = brp.adres();
            woont(adres == null ? new Persoonsgegevens.Adres(null, null, null, null, null, null)
                    : new Persoonsgegevens.Adres(adres.straat(),
                    adres.huisnummer(), adres.huisletter(), adres.toevoeging(), adres.postcode(), adres.woonplaats()));
            adresregels = brp.adressering().adresregels();
        }
        geheimhouding = brp.geheimhouding();
        overleden = brp.overleden();
        overledenOp = brp.overlijden() == null ? null : brp.overlijden().dag();
    }

    /** Wat een mens verbeterde, gaat voor op wat er stond, ook op wat de basisregistratie schreef. */
    void corrigeer(Persoonscorrectie correctie) {
        if (correctie.andereNaam()) {
            aanschrijfnaam = null;
        }
        identiteitGecorrigeerd = identiteitGecorrigeerd || correctie.andereNaam() || correctie.geboortedatum() != null;
        neem(correctie.aanhef(), waarde -> aanhef = waarde);
        neem(correctie.voorletters(), waarde -> voorletters = waarde);
        neem(correctie.tussenvoegsel(), waarde -> tussenvoegsel = waarde);
        neem(correctie.achternaam(), waarde -> achternaam = waarde);
        neem(correctie.geboortedatum(), waarde -> geboortedatum = waarde);
        neem(correctie.adres(), this::woont);
        neem(correctie.telefoon(), waarde -> telefoon = waarde.isEmpty() ? null : waarde);
        neem(correctie.email(), waarde -> email = waarde.isEmpty() ? null : waarde);
    }

    /** Een nieuw adres; de regels van de basisregistratie horen bij het oude. */
    void woont(Persoonsgegevens.Adres adres) {
        straat = adres.straat();
        huisnummer = adres.huisnummer();
        huisletter = adres.huisletter();
        toevoeging = adres.toevoeging();
        postcode = adres.postcode();
        woonplaats = adres.woonplaats();
        adresregels = List.of();
    }

    static <T> void neem(T gegeven, Consumer<T> over) {
        Optional.ofNullable(gegeven).ifPresent(over);
    }

    /** Of deze gegevens hem anders bereikbaar maken, of geheim, dan bekend is. */
    boolean isAndersTeBereiken(Persoonsgegevens gegevens) {
        var adres = gegevens.adres();
        var verhuisd = adres != null && isNieuw(samen(adres.straat(), adres.huisnummer(), adres.huisletter(), adres.toevoeging(),
                adres.postcode(), adres.woonplaats()), String.join(" ", adresregels()));
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
        return geboortedatum != null && Leeftijd.onderZestien(geboortedatum, dag);
    }

    /** Zoals de basisregistratie iemand aanschrijft, en anders voorletters, tussenvoegsel en achternaam. */
    String naam() {
        return aanschrijfnaam != null ? aanschrijfnaam : samen(voorletters, tussenvoegsel, achternaam);
    }

    /** De regels van de basisregistratie, en anders die van het opgegeven adres; leeg als er geen adres bekend is. */
    List<String> adresregels() {
        return !adresregels.isEmpty() ? adresregels : Stream.of(samen(straat, huisnummer, huisletter, toevoeging), samen(postcode,
                woonplaats))
                .filter(regel -> !regel.isEmpty()).toList();
    }

    private static String samen(String... delen) {
        return Stream.of(delen).filter(deel -> deel != null && !deel.isBlank()).collect(Collectors.joining(" "));
    }
}
