package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import java.util.function.Predicate;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;
import nl.bredeondersteuning.beleid.Uitkomst;

/**
 * Gronden waarop een gemeente een voorziening kan weigeren (Kampen artikel 5.2, Voorbeeldstad artikel 7). Of zij weigert, beslist een
 * mens.
 */
public enum Weigeringsgrond implements Norm<GevraagdeVoorziening> {

    /** Kampen artikel 5.2 sub a: vooraf of zonder overleg gerealiseerd, tenzij bedreigend of aantoonbaar noodzakelijk. */
    VOORAF_GEREALISEERD(v -> v.realisatie().vooraf() && !v.omstandigheden().bedreigendeSituatie()
            && !v.omstandigheden().noodzaakAangetoond()),

    /** Kampen artikel 5.2 sub b, Voorbeeldstad artikel 7 onder a: draagt niet bij aan een doelstelling. */
    DRAAGT_NIET_BIJ(v -> !v.draagtBij()),

    /** Kampen artikel 5.2 sub c, Voorbeeldstad artikel 7 onder c: de gevraagde medewerking is niet verleend. */
    MEDEWERKING_NIET_VERLEEND(v -> v.medewerking().nietVerleend(v.maatstaf().medewerkingBinnenTermijn())),

    /** Voorbeeldstad artikel 7 onder b: duurder dan de prijsnorm. */
    DUURDER_DAN_PRIJSNORM(v -> v.maatstaf().prijsnormInCenten() != null && v.bedragInCenten() > v.maatstaf().prijsnormInCenten());

    private final Predicate<GevraagdeVoorziening> voorwaarde;

    Weigeringsgrond(Predicate<GevraagdeVoorziening> voorwaarde) {
        this.voorwaarde = voorwaarde;
    }

    @Override
    public boolean doetZichVoor(GevraagdeVoorziening voorziening) {
        return voorwaarde.test(voorziening);
    }

    /** "Kan weigeren": een mens zegt of de gemeente dat doet. */
    @Override
    public Uitkomst uitkomst(GevraagdeVoorziening voorziening) {
        return doetZichVoor(voorziening) ? Uitkomst.OORDEEL : Uitkomst.NIET_VAN_TOEPASSING;
    }

    @Override
    public List<Feit> feiten(GevraagdeVoorziening v) {
        return switch (this) {
            case VOORAF_GEREALISEERD -> List.of(Feit.van("gerealiseerd op", v.realisatie().op(), "aanvrager"),
                    Feit.van("eerste gesprek", v.realisatie().eersteGesprek(), "zaak"));
            case DRAAGT_NIET_BIJ -> List.of(Feit.van("draagt bij aan een doelstelling", v.draagtBij() ? "ja" : "nee", "afweging"));
            case MEDEWERKING_NIET_VERLEEND -> List.of(Feit.van("medewerking gevraagd tot en met", v.medewerking().gevraagdTot(), "zaak"),
                    Feit.van("medewerking verleend op", v.medewerking().verleendOp(), "zaak"));
            case DUURDER_DAN_PRIJSNORM -> List.of(Feit.van("bedrag in centen", v.bedragInCenten(), "aanvrager"),
                    Feit.van("prijsnorm in centen", v.maatstaf().prijsnormInCenten(), "beleid"));
        };
    }
}
