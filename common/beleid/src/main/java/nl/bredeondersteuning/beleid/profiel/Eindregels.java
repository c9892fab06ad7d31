package nl.bredeondersteuning.beleid.profiel;

import nl.bredeondersteuning.beleid.norm.Beeindigingsfeiten.Contactmaatstaf;
import nl.bredeondersteuning.beleid.termijn.Duur;

/**
 * Hoe de ondersteuning eindigt en wat daarna komt; leeg waar het profiel zwijgt.
 *
 * @param slotzin zin in de brief bij een beëindiging
 * @param nazorg er is nazorg; haar lengte staat bij de termijn "nazorg", als zij er een heeft
 * @param nazorgContactOmDe hoe vaak er in de nazorg contact is
 */
public record Eindregels(Contactmaatstaf contact, String slotzin, String warmeOverdrachtAan, boolean nazorg, Duur nazorgContactOmDe) {

    public static final Eindregels GEEN = new Eindregels(null, null, null, false, null);
}
