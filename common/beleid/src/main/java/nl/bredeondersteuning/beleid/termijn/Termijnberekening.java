package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bredeondersteuning.beleid.Artikel;

/** Berekent één termijn: vanaf de gebeurtenis, met verlengingen en opschortingen, en dan één keer de Algemene termijnenwet. */
@Artikel({"Atw 1", "Atw 2", "Atw 3", "Atw 4", "Atw 5"})
public final class Termijnberekening {

    private Termijnberekening() {
    }

    public static Termijnuitkomst bereken(Termijnvraag vraag) {
        return bereken(vraag, null);
    }

    /** The same, with the article that sets the term in the first step. */
    public static Termijnuitkomst bereken(Termijnvraag vraag, String artikel) {
        var kalender = Kalender.geldend();
        var opgeschort = Opgeschort.van(vraag.opschortingen());
        var onafgerond = onafgerond(vraag, opgeschort);
        var uiterste = uitersteDatum(vraag, opgeschort, onafgerond, kalender);
        var streef = streefdatum(vraag.startdatum(), uiterste, vraag.richting(), kalender);
        return new Termijnuitkomst(onafgerond, uiterste, streef, opgeschort.dagen(),
                kalender.voorbehoud(vraag.startdatum(), uiterste, streef), kalender.versie(),
                new Termijnuitleg(vraag, opgeschort, kalender).stappen(artikel, onafgerond, uiterste));
    }

    /** All faults of a question whose parts could be read; empty when it can be computed. */
    public static List<Fout> controleer(Termijnvraag vraag) {
        return controleer(vraag, List.of());
    }

    /** With what could not even be read, which keeps the parts from being judged together. */
    static List<Fout> controleer(Termijnvraag vraag, List<Fout> onleesbaar) {
        var fouten = new ArrayList<Fout>();
        if (vraag.startdatum() == null) fouten.add(Fout.ontbreekt("startdatum"));
        else if (!Datum.binnenGrenzen(vraag.startdatum())) fouten.add(buitenGrenzen("startdatum"));
        if (vraag.duur() == null) fouten.add(Fout.ontbreekt("duur"));
        if (vraag.grondslag() == null) fouten.add(Fout.ontbreekt("grondslag"));
        controleerOpschortingen(vraag, fouten);
        controleerVerlengingen(vraag, fouten);
        if (fouten.isEmpty() && onleesbaar.isEmpty()) controleerLigging(vraag, fouten);
        if (fouten.isEmpty() && onleesbaar.isEmpty()) controleerEinde(vraag, fouten);
        var velden = onleesbaar.stream().map(Fout::veld).toList();
        return Stream.concat(onleesbaar.stream(), fouten.stream().filter(fout -> !velden.contains(fout.veld()))).toList();
    }

    /** Steps 1 and 2, R8: nothing is rolled in between. */
    private static LocalDate onafgerond(Termijnvraag vraag, Opgeschort opgeschort) {
        if (vraag.richting() == Richting.TERUG) return vraag.duur().voor(vraag.startdatum());
        return vraag.duur().na(vraag.startdatum()).plusDays(vraag.verlengdMet()).plusDays(opgeschort.dagen());
    }

    /** Step 4: the first counting day on or after the unrolled end, and no earlier than the second after the startdatum (Atw 2). */
    private static LocalDate uitersteDatum(Termijnvraag vraag, Opgeschort opgeschort, LocalDate onafgerond, Kalender kalender) {
        if (!vraag.rolt()) return onafgerond;
        var einde = eersteTeldag(onafgerond, opgeschort, kalender);
        if (!vraag.tenMinsteDrieDagen()) return einde;
        var eerste = eersteTeldag(vraag.startdatum().plusDays(1), opgeschort, kalender);
        var tweede = eersteTeldag(eerste.plusDays(1), opgeschort, kalender);
        return tweede.isAfter(einde) ? tweede : einde;
    }

    /** D3: a suspended day is no day of the term. */
    static LocalDate eersteTeldag(LocalDate dag, Opgeschort opgeschort, Kalender kalender) {
        while (!kalender.isWerkdag(dag) || opgeschort.bevat(dag)) dag = dag.plusDays(1);
        return dag;
    }

    /** R12, D7: the last working day on or before the last day. */
    static LocalDate streefdatum(LocalDate startdatum, LocalDate uiterste, Richting richting, Kalender kalender) {
        var werkdag = kalender.laatsteWerkdagTotEnMet(uiterste);
        return richting == Richting.VOORUIT && !werkdag.isAfter(startdatum) ? uiterste : werkdag;
    }

    private static void controleerOpschortingen(Termijnvraag vraag, List<Fout> fouten) {
        if (vraag.richting() == Richting.TERUG && !vraag.opschortingen().isEmpty()) {
            fouten.add(Fout.ongeldig("opschortingen", "Een termijn die terugtelt, kan niet opgeschort worden."));
        }
        for (var i = 0; i < vraag.opschortingen().size(); i++) {
            var opschorting = vraag.opschortingen().get(i);
            controleerDag("opschortingen[" + i + "].vanaf", opschorting.vanaf(), fouten);
            controleerDag("opschortingen[" + i + "].tot", opschorting.tot(), fouten);
            if (opschorting.vanaf() != null && opschorting.tot() != null && opschorting.tot().isBefore(opschorting.vanaf())) {
                fouten.add(Fout.ongeldig("opschortingen[" + i + "].tot", "De laatste opgeschorte dag ligt vóór de eerste."));
            }
        }
    }

    private static void controleerDag(String veld, LocalDate dag, List<Fout> fouten) {
        if (dag == null) fouten.add(Fout.ontbreekt(veld));
        else if (!Datum.binnenGrenzen(dag)) fouten.add(buitenGrenzen(veld));
    }

    private static void controleerVerlengingen(Termijnvraag vraag, List<Fout> fouten) {
        if (vraag.richting() == Richting.TERUG && !vraag.verlengingen().isEmpty()) {
            fouten.add(Fout.ongeldig("verlengingen", "Een termijn die terugtelt, kan niet verlengd worden."));
        }
        for (var i = 0; i < vraag.verlengingen().size(); i++) {
            if (!vraag.verlengingen().get(i).duur().inDagen()) {
                fouten.add(Fout.ongeldig("verlengingen[" + i + "]", "Een verlenging is in dagen of weken."));
            }
        }
    }

    /** D4: in order of date each suspension begins after the startdatum and no later than the last day that the term then has. */
    private static void controleerLigging(Termijnvraag vraag, List<Fout> fouten) {
        var eerdere = new ArrayList<Opschorting>();
        var opDatum = IntStream.range(0, vraag.opschortingen().size()).boxed()
                .sorted(Comparator.comparing(i -> vraag.opschortingen().get(i).vanaf())).toList();
        for (var i : opDatum) {
            var opschorting = vraag.opschortingen().get(i);
            var laatste = laatsteDag(vraag, eerdere);
            if (opschorting.vanaf().isAfter(vraag.startdatum()) && !opschorting.vanaf().isAfter(laatste)) eerdere.add(opschorting);
            else fouten.add(Fout.ongeldig("opschortingen[" + i + "].vanaf", "Een opschorting begint na " + Datum.voluit(vraag.startdatum())
                    + " en uiterlijk op de laatste dag van de termijn, " + Datum.voluit(laatste) + "."));
        }
    }

    private static LocalDate laatsteDag(Termijnvraag vraag, List<Opschorting> opschortingen) {
        var opgeschort = Opgeschort.van(opschortingen);
        return uitersteDatum(vraag, opgeschort, onafgerond(vraag, opgeschort), Kalender.geldend());
    }

    private static void controleerEinde(Termijnvraag vraag, List<Fout> fouten) {
        if (!Datum.binnenGrenzen(laatsteDag(vraag, vraag.opschortingen()))) {
            fouten.add(Fout.ongeldig("duur", "De termijn eindigt buiten de jaren 1900 tot en met 2200."));
        }
    }

    private static Fout buitenGrenzen(String veld) {
        return Fout.ongeldig(veld, "De datum ligt buiten de jaren 1900 tot en met 2200.");
    }
}
