package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import java.util.function.Function;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;
import nl.bredeondersteuning.beleid.wet.Toegang;
import nl.bredeondersteuning.beleid.wet.UhtStatus;

/** Aan wie een gemeente binnen de wet toegang verleent (Kampen artikel 2.3, Voorbeeldstad artikel 3). */
public enum Doelgroep implements Norm<Toegang.Feiten> {

    /** Kampen artikel 2.3 lid 1: niet wie eerder via de brede ondersteuning een nieuwe start maakte. */
    EERDERE_NIEUWE_START(f -> f.eerdereNieuweStart() ? Uitkomst.VERZET : Uitkomst.NIET_VAN_TOEPASSING),

    /** Kampen artikel 2.3 lid 3: in overleg ook wie geen inwoner is, bijvoorbeeld bij verhuizing of detentie. */
    NIET_INWONER_NA_OVERLEG(f -> nietInwoner(f, f.overlegVastgelegd())),

    /** Voorbeeldstad artikel 3 lid 3: wie geen inwoner is alleen bij detentie, na overleg. */
    NIET_INWONER_BIJ_DETENTIE(f -> nietInwoner(f, f.gedetineerd() && f.overlegVastgelegd())),

    /** Kampen artikel 2.3 lid 4 sub a: jonger dan zestien en onder het gezag van een inwoner. */
    GEZAG_VAN_INWONER(f -> onderZestien(f, f.gezagVanInwoner(), f.verblijftBijGezaghebber())),

    /** Kampen artikel 2.3 lid 4 sub b: jonger dan zestien en feitelijk bij een gezaghebber die inwoner is. */
    VERBLIJF_BIJ_GEZAGHEBBER(f -> onderZestien(f, f.verblijftBijGezaghebber(), f.gezagVanInwoner())),

    /** Kampen artikel 2.3 lid 4 sub c: zestien of ouder en zelf inwoner. */
    ZESTIEN_EN_INWONER(f -> kind(f) && f.leeftijd() >= 16 ? zelfInwoner(f) : Uitkomst.NIET_VAN_TOEPASSING),

    /** Voorbeeldstad artikel 3 lid 2: een minderjarige vraagt altijd zelf aan en is zelf inwoner. */
    KIND_VRAAGT_ZELF(f -> kind(f) ? zelfInwoner(f) : Uitkomst.NIET_VAN_TOEPASSING);

    private final Function<Toegang.Feiten, Uitkomst> uitkomst;

    Doelgroep(Function<Toegang.Feiten, Uitkomst> uitkomst) {
        this.uitkomst = uitkomst;
    }

    @Override
    public boolean doetZichVoor(Toegang.Feiten feiten) {
        return uitkomst(feiten) == Uitkomst.VERZET;
    }

    @Override
    public Uitkomst uitkomst(Toegang.Feiten feiten) {
        return uitkomst.apply(feiten);
    }

    /** The rule is about minors. */
    public boolean minderjarigen() {
        return ordinal() >= GEZAG_VAN_INWONER.ordinal();
    }

    @Override
    public List<Feit> feiten(Toegang.Feiten f) {
        return switch (this) {
            case EERDERE_NIEUWE_START ->
                    List.of(Feit.van("eerder een nieuwe start gemaakt", f.eerdereNieuweStart() ? "ja" : "nee", "zaak"));
            case NIET_INWONER_NA_OVERLEG, NIET_INWONER_BIJ_DETENTIE ->
                    List.of(Feit.van("ingezetene", f.ingezetene() ? "ja" : "nee", "basisregistratie"),
                    Feit.van("gedetineerd", f.gedetineerd() ? "ja" : "nee", "aanvrager"),
                    Feit.van("overleg vastgelegd", f.overlegVastgelegd() ? "ja" : "nee", "zaak"));
            default -> List.of(Feit.van("leeftijd", f.leeftijd(), "basisregistratie"),
                    Feit.van("gezag bij een inwoner", f.gezagVanInwoner() ? "ja" : "nee", "gezagsregister"),
                    Feit.van("ingezetene", f.ingezetene() ? "ja" : "nee", "basisregistratie"));
        };
    }

    private static boolean kind(Toegang.Feiten f) {
        return f.minderjarig() && f.status() == UhtStatus.KINDREGELING;
    }

    private static Uitkomst nietInwoner(Toegang.Feiten f, boolean toegestaan) {
        if (!f.inAndereGemeente()) return Uitkomst.NIET_VAN_TOEPASSING;
        return toegestaan ? Uitkomst.VOLDAAN : Uitkomst.VERZET;
    }

    private static Uitkomst onderZestien(Toegang.Feiten f, boolean dit, boolean ander) {
        if (!kind(f) || f.leeftijd() >= 16) return Uitkomst.NIET_VAN_TOEPASSING;
        if (dit) return Uitkomst.VOLDAAN;
        return ander || naOverleg(f) ? Uitkomst.NIET_VAN_TOEPASSING : Uitkomst.VERZET;
    }

    private static Uitkomst zelfInwoner(Toegang.Feiten f) {
        if (f.ingezetene()) return Uitkomst.VOLDAAN;
        return naOverleg(f) ? Uitkomst.NIET_VAN_TOEPASSING : Uitkomst.VERZET;
    }

    /** Whoever may come in after consultation does so under that rule, not under the rule for minors. */
    private static boolean naOverleg(Toegang.Feiten f) {
        return f.inAndereGemeente() && f.overlegVastgelegd();
    }
}
