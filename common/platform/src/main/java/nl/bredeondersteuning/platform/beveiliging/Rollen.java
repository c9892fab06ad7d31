package nl.bredeondersteuning.platform.beveiliging;

/** De rollen van de tokens, dezelfde als de scopes. */
public final class Rollen {

    public static final String KLANTBEGELEIDER = "klantbegeleider";
    public static final String BESLUITNEMER = "besluitnemer";
    public static final String JURIST = "jurist";
    public static final String DIENST = "dienst";
    public static final String UHT_KOPPELING = "uht-koppeling";
    public static final String UITVOERDER = "uitvoerder";
    public static final String BEHEER = "beheer";
    public static final String TOEZICHT = "toezicht";

    private Rollen() {
    }
}
