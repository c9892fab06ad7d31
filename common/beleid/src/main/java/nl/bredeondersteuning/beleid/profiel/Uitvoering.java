package nl.bredeondersteuning.beleid.profiel;

/** Instellingen van de gemeente die in geen artikel staan. */
public record Uitvoering(int signaalDagen, boolean bezwaarMetCommissie, String bezwaarOrgaan, boolean burgertermijnSchuiftOp) {

    static Uitvoering gewoon(String gemeente) {
        return new Uitvoering(14, false, "het college van burgemeester en wethouders van de gemeente " + gemeente, true);
    }
}
