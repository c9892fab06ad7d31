package nl.bredeondersteuning.beleid.profiel;

/**
 * Instellingen van de gemeente die in geen artikel staan.
 *
 * @param beroepBij de rechtbank waar beroep tegen een beslissing op bezwaar open staat (Awb 8:7)
 */
public record Uitvoering(int signaalDagen, boolean bezwaarMetCommissie, String bezwaarOrgaan, boolean burgertermijnSchuiftOp,
                         String beroepBij, Huisstijl huisstijl) {

    static final String RECHTBANK = "de rechtbank in het gebied waar onze gemeente ligt";

    static Uitvoering gewoon(String gemeente) {
        return new Uitvoering(14, false, "het college van burgemeester en wethouders van de gemeente " + gemeente, true, RECHTBANK,
                Huisstijl.gewoon(gemeente));
    }
}
