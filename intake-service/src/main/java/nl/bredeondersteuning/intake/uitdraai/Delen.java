package nl.bredeondersteuning.intake.uitdraai;

import static nl.bredeondersteuning.platform.uitdraai.Deel.vanZaak;

import java.util.List;
import nl.bredeondersteuning.platform.uitdraai.Deel;

/** De delen van wat deze service over iemand bewaart: welke tabellen, en welke rijen daarvan van hem zijn. */
final class Delen {

    static final List<Deel> ALLE = List.of(
            vanPersoon("persoon", "Persoonsgegevens", "t.id = wie.persoon", "bsn_sleutel_id", "bsn_versleuteld", "bsn_index", "naamsleutel",
                    "postcodesleutel"),
            vanPersoon("persoonswijziging", "Wat er eerder over iemand stond", "t.persoon_id = wie.persoon"),
            vanPersoon("brp_raadpleging", "Antwoorden van de basisregistratie", "t.persoon_id = wie.persoon"),
            vanPersoon("aanvraag", "Aanvragen", "t.aanvrager_id = wie.persoon"),
            vanPersoon("gezinslid", "Gezin", "t.persoon_id = wie.persoon"),
            vanPersoon("gezag", "Gezag", "t.gezaghebber_id = wie.persoon or t.zaak_id = any (wie.zaken)", "id", "gezaghebber_id"),
            vanZaak("verificatie", "Nagegaan bij de UHT"),
            vanZaak("toegang", "Toegang, met de bevindingen"),
            vanZaak("feit", "Wat er gebeurde"),
            vanZaak("uitnodiging", "Uitnodigingen"),
            vanZaak("gesprek", "Het eerste gesprek"),
            vanZaak("vermoeden", "Of iemand hier onder een ander nummer bekend is", "andere_zaak_id"),
            vanZaak("machtiging", "Gemachtigden"),
            vanZaak("instemming", "Instemming met elektronische berichten"),
            vanZaak("correctie", "Verbeterde gegevens"),
            vanZaak("portaalregel", "Wat het gegevensportaal bracht"),
            vanPersoon("gevraagd_kind", "Vragen aan de UHT over een kind", "t.kind_id = wie.persoon"),
            vanPersoon("overdracht", "Overdracht van of naar een andere gemeente",
                    "t.zaak_id = any (wie.zaken) or t.van_zaak_id = any (wie.zaken)"),
            vanZaak("overnameregel", "Overgenomen uit een bestand"),
            Deel.audit());

    private Delen() {
    }

    private static Deel vanPersoon(String tabel, String naam, String waar, String... technisch) {
        return new Deel(tabel, naam, waar, List.of(technisch));
    }
}
