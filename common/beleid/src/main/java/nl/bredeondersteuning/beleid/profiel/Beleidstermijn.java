package nl.bredeondersteuning.beleid.profiel;

import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/**
 * Een termijn die de gemeente zichzelf stelt.
 *
 * @param ontvangen de persoon moet het op de laatste dag ontvangen hebben; anders telt de dag van verzenden
 * @param werkdagen werkdagen tussen verzenden en ontvangen (R10)
 * @param verlengingTenHoogste hoeveel samen verlengd kan worden; leeg als dat niet kan
 */
public record Beleidstermijn(Termijnsoort soort, Duur duur, String artikel, boolean ontvangen, int werkdagen,
                             Duur verlengingTenHoogste, String verlengingArtikel) {
}
