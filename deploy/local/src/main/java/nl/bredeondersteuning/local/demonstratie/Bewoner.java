package nl.bredeondersteuning.local.demonstratie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Een verzonnen inwoner over wie de demonstratie vertelt; burgerservicenummer, straat en telefoon bestaan niet. */
record Bewoner(Map<String, String> gegevens) {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<Integer, Bewoner> ALLEN = lees();

    static Collection<Bewoner> allen() {
        return ALLEN.values();
    }

    static Bewoner nummer(int nummer) {
        return ALLEN.get(nummer);
    }

    String bsn() {
        return gegevens.get("bsn");
    }

    String naam() {
        return (gegevens.get("voorletters") + " " + gegevens.get("tussenvoegsel") + " " + gegevens.get("achternaam")).replace("  ", " ");
    }

    /** Zoals een aanvraag de persoon wil. */
    Map<String, Object> persoon() {
        var persoon = new HashMap<String, Object>();
        for (var veld : new String[] {"bsn", "voorletters", "achternaam", "geboortedatum", "email"}) {
            persoon.put(veld, gegevens.get(veld));
        }
        if (!gegevens.get("tussenvoegsel").isEmpty()) {
            persoon.put("tussenvoegsel", gegevens.get("tussenvoegsel"));
        }
        persoon.put("aanhef", "Geachte " + gegevens.get("aanhef") + " " + hoofdletter(achternaam()));
        persoon.put("telefoon", telefoon());
        persoon.put("adres", Map.of("straat", gegevens.get("straat"), "huisnummer", gegevens.get("huisnummer"),
                "postcode", gegevens.get("postcode"), "woonplaats", gegevens.get("woonplaats")));
        return persoon;
    }

    /** Zoals de basisregistratie hem kent, op de dag dat de demonstratie begint. */
    Map<String, Object> inBrp() {
        var adres = gegevens.get("straat") + " " + gegevens.get("huisnummer");
        return Map.of("naam", Map.of("voorletters", gegevens.get("voorletters"), "voorvoegsel", gegevens.get("tussenvoegsel"),
                        "geslachtsnaam", gegevens.get("achternaam")),
                "geboorte", Map.of("datum", Map.of("type", "Datum", "datum", gegevens.get("geboortedatum"))),
                "adressering", Map.of("aanhef", "Geachte " + gegevens.get("aanhef") + " " + hoofdletter(achternaam()),
                        "aanschrijfwijze", Map.of("naam", naam()), "adresregel1", adres,
                        "adresregel2", gegevens.get("postcode") + " " + gegevens.get("woonplaats")),
                "verblijfplaats", Map.of("type", "Adres", "verblijfadres", Map.of("korteStraatnaam", gegevens.get("straat"),
                        "huisnummer", gegevens.get("huisnummer"), "postcode", gegevens.get("postcode").replace(" ", ""),
                        "woonplaats", gegevens.get("woonplaats"))),
                "gemeenteVanInschrijving", Map.of("code", "0166"));
    }

    /** Een gezinslid zonder eigen zaak: alleen wie het is. */
    static Map<String, Object> gezinslid(String bsn, String voorletters, String achternaam, String geboren) {
        return Map.of("bsn", bsn, "voorletters", voorletters, "achternaam", achternaam, "geboortedatum", geboren);
    }

    /** Het bestand dat de UHT zou sturen met alleen deze persoon erin. */
    byte[] portaalbestand(LocalDate aangemeldOp) {
        var kop = "BSN;Grond;Voorletters;Tussenvoegsel;Achternaam;Geboortedatum;Straatnaam;Huisnummer;Huisletter;Toevoeging;Postcode;Woonplaats;"
                + "Telefoonnummer;E-mailadres;Geheimhouding;Datum overlijden;Datum aanmelding UHT\r\n";
        var rij = String.join(";", bsn(), gegevens.get("grond"), gegevens.get("voorletters"), gegevens.get("tussenvoegsel"),
                gegevens.get("achternaam"), DAG.format(LocalDate.parse(gegevens.get("geboortedatum"))), gegevens.get("straat"),
                gegevens.get("huisnummer"), "", "", gegevens.get("postcode"), gegevens.get("woonplaats"), telefoon(), gegevens.get("email"),
                "N", "", DAG.format(aangemeldOp));
        return (kop + rij + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String achternaam() {
        return (gegevens.get("tussenvoegsel") + " " + gegevens.get("achternaam")).strip();
    }

    private String telefoon() {
        return "06-%08d".formatted(100 + Integer.parseInt(gegevens.get("nummer")));
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase() + tekst.substring(1);
    }

    private static Map<Integer, Bewoner> lees() {
        try (var bestand = Bewoner.class.getResourceAsStream("/demonstratie/personen.csv")) {
            var regels = new String(bestand.readAllBytes(), StandardCharsets.UTF_8).lines().map(regel -> regel.split(";", -1)).toList();
            var allen = new LinkedHashMap<Integer, Bewoner>();
            for (var regel : regels.subList(1, regels.size())) {
                var gegevens = new HashMap<String, String>();
                for (int i = 0; i < regel.length; i++) gegevens.put(regels.getFirst()[i], regel[i]);
                allen.put(Integer.parseInt(gegevens.get("nummer")), new Bewoner(gegevens));
            }
            return allen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
