package nl.bredeondersteuning.plan.voorziening;

import java.util.List;
import java.util.stream.Collectors;
import nl.bredeondersteuning.beleid.norm.Afweging;
import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;

/** Wat bij één factor van de afweging is gewogen (Kampen artikel 5.1 lid 2). */
public record Gewogen(Afwegingsfactor factor, String omschrijving, String tekst) {

    /** Van een factor die twee keer genoemd is, geldt het laatste. */
    static Afweging afweging(List<Gewogen> gewogen) {
        return new Afweging(gewogen.stream().collect(Collectors.toMap(Gewogen::factor, Gewogen::tekst, (eerste, laatste) -> laatste)));
    }
}
