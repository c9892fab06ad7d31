package nl.bredeondersteuning.beleid.norm;

import java.util.List;
import java.util.function.Predicate;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.Norm;

/** Kosten die in de basis geen deel zijn van de brede ondersteuning (Kampen artikel 2.2, Voorbeeldstad artikel 8). */
public enum Uitsluiting implements Norm<GevraagdeVoorziening> {

    /** Kampen artikel 2.2 sub a: algemene inkomensondersteuning of inkomensaanvulling. */
    INKOMENSAANVULLING(v -> v.kosten() == Kostensoort.INKOMENSAANVULLING),

    /** Kampen artikel 2.2 sub b: ondersteuning op een ander leefgebied dan de vijf. */
    ANDER_LEEFGEBIED(v -> !v.leefgebiedInProfiel()),

    /** Kampen artikel 2.2 sub c: vergoeding van schade. */
    SCHADEVERGOEDING(v -> v.kosten() == Kostensoort.SCHADEVERGOEDING),

    /** Kampen artikel 2.2 sub d: schulden, tenzij achterstanden in een bedreigende situatie (met maatregelen, of tot een bedrag). */
    SCHULDEN(v -> v.kosten() == Kostensoort.SCHULD || v.kosten() == Kostensoort.BETALINGSACHTERSTAND && !uitzondering(v)),

    /** Kampen artikel 2.2 sub e: gemaakt vóór de toegang, tenzij bedreigend of aantoonbaar noodzakelijk. */
    VOOR_TOEGANG_GEMAAKT(v -> v.realisatie().voorToegang() && !v.omstandigheden().bedreigendeSituatie()
            && !v.omstandigheden().noodzaakAangetoond()),

    /** Kampen artikel 2.2 sub f: een advocaat voor het vergoeden van schade. */
    ADVOCAAT_SCHADEVERGOEDING(v -> v.kosten() == Kostensoort.ADVOCAAT_SCHADEVERGOEDING),

    /** Voorbeeldstad artikel 8 onder a: werk aan huis of tuin. */
    WERK_AAN_HUIS_OF_TUIN(v -> v.kosten() == Kostensoort.WERK_AAN_HUIS_OF_TUIN),

    /** Voorbeeldstad artikel 8 onder d: vakanties en reizen. */
    VAKANTIE_OF_REIS(v -> v.kosten() == Kostensoort.VAKANTIE_OF_REIS);

    private final Predicate<GevraagdeVoorziening> voorwaarde;

    Uitsluiting(Predicate<GevraagdeVoorziening> voorwaarde) {
        this.voorwaarde = voorwaarde;
    }

    @Override
    public boolean doetZichVoor(GevraagdeVoorziening voorziening) {
        return voorwaarde.test(voorziening);
    }

    @Override
    public List<Feit> feiten(GevraagdeVoorziening v) {
        return switch (this) {
            case ANDER_LEEFGEBIED -> List.of(Feit.van("leefgebied van het profiel", v.leefgebiedInProfiel() ? "ja" : "nee", "aanvrager"));
            case VOOR_TOEGANG_GEMAAKT -> List.of(Feit.van("gerealiseerd op", v.realisatie().op(), "aanvrager"),
                    Feit.van("toegang bekendgemaakt op", v.realisatie().toegangBekendgemaaktOp(), "zaak"));
            default -> List.of(Feit.van("kostensoort", v.kosten().label(), "aanvrager"));
        };
    }

    private static boolean uitzondering(GevraagdeVoorziening v) {
        var maximum = v.maatstaf().maximumAchterstandInCenten();
        return v.omstandigheden().bedreigendeSituatie()
                && (!v.maatstaf().maatregelTegenHerhaling() || v.omstandigheden().ingezetTegenHerhaling())
                && (maximum == null || v.bedragInCenten() <= maximum);
    }
}
