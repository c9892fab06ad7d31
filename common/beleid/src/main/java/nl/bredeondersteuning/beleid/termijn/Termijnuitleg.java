package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Vertelt stap voor stap hoe een termijn aan zijn laatste dag komt. */
final class Termijnuitleg {

    private final Termijnvraag vraag;
    private final Opgeschort opgeschort;
    private final Kalender kalender;

    Termijnuitleg(Termijnvraag vraag, Opgeschort opgeschort, Kalender kalender) {
        this.vraag = vraag;
        this.opgeschort = opgeschort;
        this.kalender = kalender;
    }

    List<Stap> stappen(String artikel, LocalDate onafgerond, LocalDate uiterste) {
        var stappen = new ArrayList<Stap>(4);
        var einde = tel(artikel, stappen);
        einde = verleng(einde, stappen);
        schortOp(einde, stappen);
        rondAf(onafgerond, uiterste, stappen);
        return stappen;
    }

    private LocalDate tel(String artikel, List<Stap> stappen) {
        var terug = vraag.richting() == Richting.TERUG;
        var einde = terug ? vraag.duur().voor(vraag.startdatum()) : vraag.duur().na(vraag.startdatum());
        var zin = "De dag zelf, " + Datum.metWeekdag(vraag.startdatum()) + ", telt niet mee; " + vraag.duur().inWoorden()
                + (terug ? " eerder is " : " later is ") + Datum.metWeekdag(einde) + bestaatNiet(einde) + ".";
        stappen.add(new Stap(artikel == null ? vraag.duur().eenheid().rekenregel : artikel, zin, einde));
        return einde;
    }

    private String bestaatNiet(LocalDate einde) {
        if (vraag.duur().inDagen() || einde.getDayOfMonth() == vraag.startdatum().getDayOfMonth()) return "";
        return " (een " + vraag.startdatum().getDayOfMonth() + "e heeft die maand niet, dus de laatste dag van de maand)";
    }

    private LocalDate verleng(LocalDate einde, List<Stap> stappen) {
        for (var verlenging : vraag.verlengingen()) {
            einde = einde.plusDays(verlenging.duur().dagen());
            stappen.add(new Stap(verlenging.grond(), "Verlengd met " + verlenging.duur().inWoorden() + ", tot en met "
                    + Datum.metWeekdag(einde) + ".", einde));
        }
        return einde;
    }

    private void schortOp(LocalDate einde, List<Stap> stappen) {
        var nieuweDagen = opgeschort.nieuweDagen();
        for (var i = 0; i < nieuweDagen.length; i++) {
            var opschorting = opgeschort.opDatum().get(i);
            einde = einde.plusDays(nieuweDagen[i]);
            stappen.add(new Stap(opschorting.grond(), "Van " + Datum.voluit(opschorting.vanaf()) + " tot en met "
                    + Datum.voluit(opschorting.tot()) + " stond de termijn stil; dat is " + Duur.inWoorden(nieuweDagen[i], Eenheid.DAG)
                    + " erbij, tot en met " + Datum.metWeekdag(einde) + ".", einde));
        }
    }

    private void rondAf(LocalDate onafgerond, LocalDate uiterste, List<Stap> stappen) {
        if (vraag.richting() == Richting.TERUG) stappen.add(terug(uiterste));
        else if (vraag.grondslag() == Grondslag.BELEID) stappen.add(new Stap("R7", "Atw niet van toepassing: beleidsregel", uiterste));
        else if (!vraag.rolt()) stappen.add(teLang(uiterste));
        else rol(onafgerond, uiterste, stappen);
    }

    private Stap terug(LocalDate uiterste) {
        return new Stap("Atw 1 lid 2", "Een termijn die terugtelt, schuift niet op; " + Datum.metWeekdag(uiterste) + " blijft staan.",
                uiterste);
    }

    private Stap teLang(LocalDate uiterste) {
        return new Stap("Atw 4", "Een termijn van meer dan negentig dagen, twaalf weken of drie maanden schuift niet op; "
                + Datum.metWeekdag(uiterste) + " is zelf de laatste dag (R9).", uiterste);
    }

    private void rol(LocalDate onafgerond, LocalDate uiterste, List<Stap> stappen) {
        var teldag = Termijnberekening.eersteTeldag(onafgerond, opgeschort, kalender);
        if (teldag.equals(onafgerond)) {
            stappen.add(new Stap("Atw 1 lid 1", hoofdletter(Datum.metWeekdag(onafgerond))
                    + " is geen zaterdag, zondag of feestdag; de termijn eindigt op die dag.", teldag));
        } else {
            stappen.add(new Stap("Atw 1 lid 1", hoofdletter(Datum.metWeekdag(onafgerond)) + " is " + waarom(onafgerond)
                    + "; de termijn loopt door tot en met " + Datum.metWeekdag(teldag) + ".", teldag));
        }
        if (!teldag.equals(uiterste)) {
            stappen.add(new Stap("Atw 2", "In een termijn van ten minste drie dagen vallen ten minste twee werkdagen; de tweede is "
                    + Datum.metWeekdag(uiterste) + ".", uiterste));
        }
    }

    private String waarom(LocalDate dag) {
        if (opgeschort.bevat(dag)) return "een opgeschorte dag";
        return kalender.feestdag(dag).orElseGet(() -> "een " + Datum.weekdag(dag));
    }

    private static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }
}
