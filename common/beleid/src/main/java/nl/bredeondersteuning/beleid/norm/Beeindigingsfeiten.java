package nl.bredeondersteuning.beleid.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nl.bredeondersteuning.beleid.wet.Anker;

/**
 * De feiten over een beëindiging.
 *
 * @param per laatste dag van de ondersteuning
 * @param laatsteDagBeleid laatste dag van "maximale duur (beleid)"; leeg als het profiel die niet heeft
 * @param verzoekOp dag waarop de rechthebbende om beëindiging vroeg; leeg zonder verzoek
 * @param afwijzingOntvangenOp dag waarop de Dienst Toeslagen de afwijzing berichtte; leeg zonder geldend bericht
 */
public record Beeindigingsfeiten(LocalDate per, Anker anker, LocalDate laatsteDag, LocalDate laatsteDagBeleid, LocalDate verzoekOp,
                                 List<Contactpoging> pogingen, LocalDate afwijzingOntvangenOp, LocalDate laatsteDagAfwijzing,
                                 Contactmaatstaf maatstaf) {

    /** Een poging tot contact die zonder antwoord bleef. */
    public record Contactpoging(LocalDate op, Kanaal kanaal) {
    }

    /** Hoeveel pogingen, op verschillende dagen, langs hoeveel kanalen en over hoeveel weken genoeg zijn. */
    public record Contactmaatstaf(int pogingen, int kanalen, int weken) {
    }

    boolean genoegPogingen() {
        if (maatstaf == null || pogingen.isEmpty()) return false;
        var dagen = pogingen.stream().map(Contactpoging::op).distinct().sorted(Comparator.naturalOrder()).toList();
        var kanalen = pogingen.stream().map(Contactpoging::kanaal).distinct().count();
        var dagenTussen = ChronoUnit.DAYS.between(dagen.getFirst(), dagen.getLast());
        return dagen.size() >= maatstaf.pogingen() && kanalen >= maatstaf.kanalen() && dagenTussen >= 7L * maatstaf.weken();
    }

    /** On the last day by policy, or on or after the last day by law; whether later is allowed is another norm. */
    public boolean duurVerstreken() {
        return per.equals(laatsteDagBeleid) || laatsteDag != null && !per.isBefore(laatsteDag);
    }

    boolean naAfwijzing() {
        return afwijzingOntvangenOp != null && laatsteDagAfwijzing != null && !per.isAfter(laatsteDagAfwijzing);
    }
}
