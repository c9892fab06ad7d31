package nl.bredeondersteuning.beleid.mandaat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.Citaat;
import nl.bredeondersteuning.beleid.wet.Besluitsoort;

/**
 * Wat één medewerker namens het college mag, van wanneer tot wanneer.
 *
 * @param naam hoe de medewerker ondertekent; leeg als de aanmeldnaam volstaat
 * @param functie in welke functie; leeg als de rol volstaat
 * @param oordelen aanhalingen waarover de medewerker mag oordelen; alle als {@code alleOordelen}
 * @param nietOordelen aanhalingen waarover de medewerker niet mag oordelen, ook bij {@code alleOordelen}
 * @param totBedrag het meeste in hele euro's dat een besluit mag kosten; leeg als dat niet uitmaakt
 * @param vervangt voor wie de medewerker waarneemt; leeg als hij dat niet doet
 */
public record Mandaat(String gemeentecode, String medewerker, String rol, Set<Besluitsoort> besluitsoorten, boolean alleOordelen,
                      List<String> oordelen, List<String> nietOordelen, LocalDate van, LocalDate tot, String naam, String functie,
                      Integer totBedrag, String vervangt) {

    /** De naam onder een brief. */
    public String ondertekenaar() {
        return naam == null ? medewerker : naam;
    }

    /** De functie onder een brief, met voor wie is waargenomen. */
    public String inFunctie() {
        return (functie == null ? rol : functie) + (vervangt == null ? "" : ", plaatsvervanger van " + vervangt);
    }

    public boolean geldtOp(LocalDate dag) {
        return (van == null || !dag.isBefore(van)) && (tot == null || !dag.isAfter(tot));
    }

    public boolean omvat(Besluitsoort soort, long bedragInCenten) {
        return besluitsoorten.contains(soort) && (totBedrag == null || bedragInCenten <= totBedrag * 100L);
    }

    /** A judgement on an article is also one on a part that is kept back, and the other way round. */
    public boolean magOordelen(String artikel) {
        if (nietOordelen.stream().anyMatch(niet -> Citaat.omvat(niet, artikel) || Citaat.omvat(artikel, niet))) return false;
        return alleOordelen || oordelen.stream().anyMatch(wel -> Citaat.omvat(wel, artikel));
    }
}
