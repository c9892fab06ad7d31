package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.Artikel;

/** Berekent de dwangsom bij niet tijdig beslissen. */
@Artikel("Awb 4:17")
public final class Dwangsomberekening {

    private static final int WACHTDAGEN = 15;
    private static final int MAXIMUM = 42;

    private Dwangsomberekening() {
    }

    /** Awb 4:17 lid 1 en 3 (I5): vanaf twee weken na een ingebrekestelling die na afloop van de termijn kwam; zonder Atw. */
    public static Dwangsomuitkomst bereken(Dwangsomvraag vraag) {
        if (!vraag.ingebrekestellingOntvangen().isAfter(vraag.termijnEinde())) return prematuur(vraag);
        var eerste = vraag.ingebrekestellingOntvangen().plusDays(WACHTDAGEN);
        var laatste = eerste.plusDays(MAXIMUM - 1);
        var dagen = aantalDagen(vraag, eerste, laatste);
        var bedrag = bedragInCenten(dagen);
        return new Dwangsomuitkomst(false, eerste, laatste, dagen, bedrag, stappen(vraag, eerste, laatste, dagen, bedrag));
    }

    /** Awb 4:17 lid 2: veertien dagen € 23, veertien dagen € 35, de rest € 45 per dag. */
    static long bedragInCenten(int dagen) {
        var laag = Math.min(dagen, 14);
        var midden = Math.clamp(dagen - 14, 0, 14);
        var hoog = Math.clamp(dagen - 28, 0, 14);
        return laag * 2300L + midden * 3500L + hoog * 4500L;
    }

    private static int aantalDagen(Dwangsomvraag vraag, LocalDate eerste, LocalDate laatste) {
        var einde = laatste.isBefore(vraag.peildatum()) ? laatste : vraag.peildatum();
        var besluit = vraag.besluitBekendgemaakt();
        if (besluit != null && !besluit.isAfter(einde)) einde = besluit.minusDays(1);
        return (int) Math.max(0, ChronoUnit.DAYS.between(eerste, einde) + 1);
    }

    private static Dwangsomuitkomst prematuur(Dwangsomvraag vraag) {
        var stap = new Stap("Awb 4:17 lid 3", "De ingebrekestelling van " + Datum.voluit(vraag.ingebrekestellingOntvangen())
                + " kwam voordat de termijn op " + Datum.voluit(vraag.termijnEinde()) + " voorbij was; zij is te vroeg.",
                vraag.ingebrekestellingOntvangen());
        return new Dwangsomuitkomst(true, null, null, 0, 0, List.of(stap));
    }

    private static List<Stap> stappen(Dwangsomvraag vraag, LocalDate eerste, LocalDate laatste, int dagen, long bedrag) {
        var stappen = new ArrayList<Stap>();
        stappen.add(new Stap("Awb 4:17 lid 3", "De ingebrekestelling kwam op " + Datum.voluit(vraag.ingebrekestellingOntvangen())
                + ", na afloop van de termijn; na twee weken is " + Datum.voluit(eerste) + " de eerste dag met dwangsom.", eerste));
        stappen.add(new Stap("Awb 4:17 lid 1", "De dwangsom loopt ten hoogste 42 dagen, tot en met " + Datum.voluit(laatste)
                + "; weekenden en feestdagen tellen mee, want de Algemene termijnenwet geldt hier niet.", laatste));
        if (vraag.besluitBekendgemaakt() != null && !vraag.besluitBekendgemaakt().isAfter(vraag.peildatum())) {
            stappen.add(new Stap("Awb 4:17 lid 1", "Het besluit is bekendgemaakt op " + Datum.voluit(vraag.besluitBekendgemaakt())
                    + "; die dag telt niet mee.", vraag.besluitBekendgemaakt()));
        }
        stappen.add(new Stap("Awb 4:17 lid 2", "Tot en met " + Datum.voluit(vraag.peildatum()) + " zijn dat " + dagen + " dagen: € "
                + bedrag / 100 + ".", vraag.peildatum()));
        return stappen;
    }
}
