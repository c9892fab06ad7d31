package nl.bredeondersteuning.intake.regels;

import java.util.List;

/**
 * Wat de basisregistratie over iemand antwoordde; leeg wat zij niet geeft.
 *
 * @param opgeschort code van de reden waarom de bijhouding stilstaat: O bij overlijden, E bij emigratie
 * @param geboren leeg als de basisregistratie geen geboortedatum gaf
 * @param overlijden de dag, ook als die niet volledig bekend is; leeg bij wie leeft
 */
public record Brppersoon(Naam naam, Brpdatum geboren, Adres adres, Adressering adressering, String gemeentecode, boolean geheimhouding,
        boolean overleden, Brpdatum overlijden, String opgeschort, List<String> inOnderzoek) {

    public Brppersoon {
        inOnderzoek = List.copyOf(inOnderzoek);
    }

    /** De naam zonder die van een partner. */
    public record Naam(String voorletters, String voorvoegsel, String geslachtsnaam) {
    }

    /** Het adres in delen, alleen in Nederland. */
    public record Adres(String straat, String huisnummer, String huisletter, String toevoeging, String postcode, String woonplaats) {
    }

    /**
     * Hoe de basisregistratie iemand aanschrijft; de adresregels ook in het buitenland, het land als laatste.
     *
     * @param nietOpAdres vastgesteld is dat iemand niet op dit adres verblijft
     */
    public record Adressering(String aanhef, String naam, List<String> adresregels, boolean nietOpAdres) {

        public Adressering {
            adresregels = List.copyOf(adresregels);
        }
    }
}
