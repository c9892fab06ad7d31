package nl.bredeondersteuning.beleid.profiel;

import nl.bredeondersteuning.beleid.norm.GezinPeilmoment;

/** Op welke dag het gezin telt en aan wie de brieven van een kind gericht zijn. */
public record Toegangsregels(GezinPeilmoment gezinPeilmoment, boolean brievenAanKind) {

    public static final Toegangsregels GEEN = new Toegangsregels(GezinPeilmoment.AANMELDING, false);
}
