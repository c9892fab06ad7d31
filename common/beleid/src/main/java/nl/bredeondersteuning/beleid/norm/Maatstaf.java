package nl.bredeondersteuning.beleid.norm;

/**
 * De maten waarmee een profiel een voorziening meet; leeg waar het profiel er geen heeft.
 *
 * @param maximumAchterstandInCenten hoogste betalingsachterstand die in een bedreigende situatie niet uitgesloten is
 * @param maatregelTegenHerhaling die achterstand vraagt een aanvullende voorziening tegen herhaling
 * @param prijsnormInCenten de prijsnorm voor een voorziening met precies deze omschrijving
 * @param medewerkingBinnenTermijn medewerking na de gestelde dag telt niet meer
 */
public record Maatstaf(Long maximumAchterstandInCenten, boolean maatregelTegenHerhaling, Long prijsnormInCenten,
                       boolean medewerkingBinnenTermijn) {

    public static final Maatstaf GEEN = new Maatstaf(null, false, null, false);
}
