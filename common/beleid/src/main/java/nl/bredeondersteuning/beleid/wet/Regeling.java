package nl.bredeondersteuning.beleid.wet;

import java.util.Arrays;
import java.util.Optional;

/** De regelingen van het rijk die de code aanhaalt; een aanhaling die met geen ervan begint, is beleid van de gemeente. */
public enum Regeling {
    WHT("Wht", "Wet hersteloperatie toeslagen"),
    AWB("Awb", "Algemene wet bestuursrecht"),
    ATW("Atw", "Algemene termijnenwet"),
    WET_BRP("Wet BRP", "Wet basisregistratie personen"),
    SPUK("SPUK", "Regeling specifieke uitkering gemeentelijke hulp aan gedupeerden kinderopvangtoeslagproblematiek 2021");

    private final String kort;
    private final String naam;

    Regeling(String kort, String naam) {
        this.kort = kort;
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Empty for a citation of a policy. */
    public static Optional<Regeling> van(String aanhaling) {
        return Arrays.stream(values()).filter(regeling -> aanhaling.startsWith(regeling.kort + " ")).findFirst();
    }
}
