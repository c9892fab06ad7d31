package nl.bredeondersteuning.plan.voorziening;

import nl.bredeondersteuning.beleid.norm.Afwegingsfactor;

/** Wat bij één factor van de afweging is gewogen (Kampen artikel 5.1 lid 2). */
public record Gewogen(Afwegingsfactor factor, String omschrijving, String tekst) {
}
