package nl.bredeondersteuning.intake.brp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeondersteuning.intake.regels.Brpdatum;
import nl.bredeondersteuning.intake.regels.Brppersoon;
import nl.bredeondersteuning.intake.regels.Brppersoon.Adres;
import nl.bredeondersteuning.intake.regels.Brppersoon.Adressering;
import nl.bredeondersteuning.intake.regels.Brppersoon.Naam;

/** Leest een persoon uit het antwoord van de basisregistratie; wat er niet staat, blijft leeg. */
final class Brplezer {

    private static final String OVERLEDEN = "O";
    private static final List<String> DELEN = List.of("naam", "geboorte", "overlijden", "adressering", "verblijfplaats");

    private Brplezer() {
    }

    static Brppersoon lees(JsonNode persoon) {
        var opgeschort = tekst(persoon.at("/opschortingBijhouding/reden/code"));
        var overlijden = persoon.path("overlijden");
        var overleden = OVERLEDEN.equals(opgeschort) || overlijden.has("datum") || overlijden.path("indicatieOverleden").asBoolean();
        return new Brppersoon(naam(persoon.path("naam")), datum(persoon.at("/geboorte/datum")), adres(persoon.path("verblijfplaats")),
                adressering(persoon), tekst(persoon.at("/gemeenteVanInschrijving/code")),
                persoon.path("geheimhoudingPersoonsgegevens").asBoolean(), overleden, datum(overlijden.path("datum")), opgeschort,
                inOnderzoek(persoon));
    }

    static Brpdatum datum(JsonNode datum) {
        if (datum.isMissingNode() || datum.isNull()) {
            return null;
        }
        return switch (Brpdatum.Soort.van(datum.path("type").asText())) {
            case DATUM -> Brpdatum.volledig(LocalDate.parse(datum.path("datum").asText()));
            case JAAR_MAAND -> new Brpdatum(Brpdatum.Soort.JAAR_MAAND, null, datum.path("jaar").asInt(), datum.path("maand").asInt());
            case JAAR -> new Brpdatum(Brpdatum.Soort.JAAR, null, datum.path("jaar").asInt(), null);
            case ONBEKEND -> new Brpdatum(Brpdatum.Soort.ONBEKEND, null, null, null);
        };
    }

    private static Naam naam(JsonNode naam) {
        return new Naam(tekst(naam.path("voorletters")), tekst(naam.path("voorvoegsel")), tekst(naam.path("geslachtsnaam")));
    }

    /** Only an address in the Netherlands has parts. */
    private static Adres adres(JsonNode verblijfplaats) {
        var adres = verblijfplaats.path("verblijfadres");
        return tekst(adres.path("postcode")) == null ? null : new Adres(tekst(adres.path("korteStraatnaam")),
                tekst(adres.path("huisnummer")),
                tekst(adres.path("huisletter")), tekst(adres.path("huisnummertoevoeging")), tekst(adres.path("postcode")),
                tekst(adres.path("woonplaats")));
    }

    private static Adressering adressering(JsonNode persoon) {
        var adressering = persoon.path("adressering");
        var regels = Stream.of("adresregel1", "adresregel2", "adresregel3").map(adressering::path);
        var land = Stream.of(adressering.at("/land/omschrijving"));
        return new Adressering(tekst(adressering.path("aanhef")), tekst(adressering.at("/aanschrijfwijze/naam")),
                Stream.concat(regels, land).map(Brplezer::tekst).filter(regel -> regel != null).toList(),
                Stream.of("adressering", "verblijfplaats").anyMatch(deel -> persoon.path(deel)
                        .path("indicatieVastgesteldVerblijftNietOpAdres").asBoolean()));
    }

    /** The parts of a person that are under investigation, in the words of the registration. */
    private static List<String> inOnderzoek(JsonNode persoon) {
        var delen = new ArrayList<String>();
        DELEN.stream().filter(deel -> persoon.path(deel).has("inOnderzoek") || persoon.path(deel).path("verblijfadres").has("inOnderzoek"))
                .forEach(delen::add);
        if (delen.isEmpty() && persoon.has("inOnderzoek")) {
            delen.add("persoon");
        }
        return delen;
    }

    private static String tekst(JsonNode deel) {
        return deel.isMissingNode() || deel.isNull() || deel.asText().isBlank() ? null : deel.asText();
    }
}
