package nl.bredeondersteuning.beleid.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.beleid.Artikel;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;

/** Een nieuwe aanvraag nadat hetzelfde eerder is geweigerd. */
@Artikel({"Awb 4:6 lid 1", "Awb 4:6 lid 2"})
public final class HerhaaldeAanvraag {

    private HerhaaldeAanvraag() {
    }

    /**
     * Awb 4:6 lid 1: wie opnieuw vraagt, noemt wat er nieuw of veranderd is. Of zonder dat naar het eerdere besluit verwezen wordt (lid 2),
     * beslist een mens; daarom is dit een waarschuwing.
     *
     * @param geweigerdOp dag van de laatste weigering van hetzelfde; leeg als die er niet is
     */
    public static Optional<Bevinding> toets(LocalDate geweigerdOp) {
        return Optional.ofNullable(geweigerdOp).map(dag -> Bevinding.waarschuwing("HERHAALDE_AANVRAAG", "Awb 4:6 lid 1",
                "Hetzelfde is eerder geweigerd. Vraag welke feiten nieuw zijn en welke omstandigheden veranderd.",
                Feit.van("geweigerd op", dag, "zaak")));
    }
}
