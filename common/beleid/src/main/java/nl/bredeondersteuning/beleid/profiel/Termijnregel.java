package nl.bredeondersteuning.beleid.profiel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeondersteuning.beleid.Bevinding;
import nl.bredeondersteuning.beleid.Feit;
import nl.bredeondersteuning.beleid.termijn.Duur;
import nl.bredeondersteuning.beleid.termijn.Grondslag;
import nl.bredeondersteuning.beleid.termijn.Kalender;
import nl.bredeondersteuning.beleid.termijn.Opschorting;
import nl.bredeondersteuning.beleid.termijn.Richting;
import nl.bredeondersteuning.beleid.termijn.Stap;
import nl.bredeondersteuning.beleid.termijn.Termijnberekening;
import nl.bredeondersteuning.beleid.termijn.Termijnuitkomst;
import nl.bredeondersteuning.beleid.termijn.Termijnvraag;
import nl.bredeondersteuning.beleid.termijn.Verlenging;
import nl.bredeondersteuning.beleid.wet.Anker;
import nl.bredeondersteuning.beleid.wet.Termijnsoort;

/** Een termijn zoals hij in deze gemeente geldt, van de wet of van het beleid, klaar om vanaf een dag berekend te worden. */
public record Termijnregel(Termijnsoort soort, String artikel, Duur duur, Grondslag grondslag, boolean ontvangen, int werkdagen,
                           Duur verlengingTenHoogste, String verlengingArtikel) {

    static Termijnregel vanWet(Termijnsoort soort, Duur duur) {
        return new Termijnregel(soort, soort.wetsartikel().orElseThrow(), duur, soort.grondslag(), false, 0, null, null);
    }

    static Termijnregel vanBeleid(Beleidstermijn termijn) {
        return new Termijnregel(termijn.soort(), termijn.artikel(), termijn.duur(), Grondslag.BELEID, termijn.ontvangen(),
                termijn.werkdagen(),
                termijn.verlengingTenHoogste(), termijn.verlengingArtikel());
    }

    public Termijnuitkomst vanaf(LocalDate dag) {
        return vanaf(dag, List.of(), List.of());
    }

    public Termijnuitkomst vanaf(LocalDate dag, List<Opschorting> opschortingen, List<Verlenging> verlengingen) {
        return bereken(dag, artikel, opschortingen, verlengingen);
    }

    /**
     * With everything that suspended, lengthened or moved it, in the order in which it was recorded. What began to suspend after the last
     * day came too late: a term that was passed does not run again (Awb 4:15, 7:10).
     */
    public Termijnuitkomst vanaf(LocalDate dag, List<Termijnwijziging> wijzigingen) {
        var stil = wijzigingen.stream().filter(Termijnwijziging.Opgeschort.class::isInstance).map(Termijnwijziging.Opgeschort.class::cast)
                .sorted(Comparator.comparing(Termijnwijziging.Opgeschort::vanaf)).toList();
        var telt = new HashSet<>(wijzigingen);
        stil.forEach(telt::remove);
        for (var opgeschort : stil) {
            if (!opgeschort.vanaf().isAfter(met(dag, wijzigingen, telt).uitersteDatum())) telt.add(opgeschort);
        }
        return met(dag, wijzigingen, telt);
    }

    private Termijnuitkomst met(LocalDate dag, List<Termijnwijziging> wijzigingen, Set<Termijnwijziging> telt) {
        var geldig = wijzigingen.stream().filter(telt::contains).toList();
        var geteld = vanaf(dag, Termijnwijziging.opschortingen(geldig), Termijnwijziging.verlengingen(geldig));
        return Uitsteldag.pasToe(geteld, dag, geldig);
    }

    /** From the anchor of the case, with the transitional law where it applies. */
    public Termijnuitkomst vanaf(Anker anker) {
        return bereken(anker.telt(), anker.artikel(soort), List.of(), List.of()).voorafgegaanDoor(anker.stappen(soort));
    }

    /** The same term with another length, such as Awb 7:10 with a committee. */
    public Termijnregel met(Duur andereDuur) {
        return new Termijnregel(soort, artikel, andereDuur, grondslag, ontvangen, werkdagen, verlengingTenHoogste, verlengingArtikel);
    }

    private Termijnuitkomst bereken(LocalDate dag, String opGrondVan, List<Opschorting> opschortingen, List<Verlenging> verlengingen) {
        var uitkomst = Termijnberekening.bereken(new Termijnvraag(dag, duur, grondslag, Richting.VOORUIT, opschortingen, verlengingen),
                opGrondVan);
        return soort.vanBeleid() || grondslag != Grondslag.BELEID ? uitkomst : metRegeling(uitkomst);
    }

    /** A ministerial regulation counts as a beleidsregel does, but is none. */
    private static Termijnuitkomst metRegeling(Termijnuitkomst u) {
        var stappen = u.stappen().stream().map(s -> s.artikel().equals("R7")
                ? new Stap("R7", "Atw niet van toepassing: ministeriële regeling", s.datum()) : s).toList();
        return new Termijnuitkomst(u.onafgerond(), u.uitersteDatum(), u.streefdatum(), u.opgeschorteDagen(), u.kalenderVoorbehoud(),
                u.kalenderversie(), stappen);
    }

    /** R10: the last day on which sending is in time; where the day of sending counts, the last day itself. */
    public LocalDate uiterlijkVerzenden(LocalDate uitersteDatum) {
        return ontvangen ? Kalender.geldend().uiterlijkVerzenden(uitersteDatum, werkdagen) : uitersteDatum;
    }

    /** R10: the day on which what was sent counts for this term. */
    public LocalDate teltAls(LocalDate verzonden) {
        return ontvangen ? Kalender.geldend().ontvangenOp(verzonden, werkdagen) : verzonden;
    }

    /** I12: verlengen kan alleen waar het profiel dat zegt, en samen tot zijn maximum; anders verzet het artikel van de termijn zich. */
    public Bevinding verlenging(List<Duur> eerdere, Duur erbij) {
        var feit = Feit.van("verlenging", erbij.inWoorden(), "zaak");
        if (verlengingTenHoogste == null) return Bevinding.verzet("VERLENGING", artikel, "De termijn \"" + soort.label()
                + "\" kan niet verlengd worden.", feit);
        var past = erbij.inDagen() && eerdere.stream().mapToInt(Duur::dagen).sum() + erbij.dagen() <= verlengingTenHoogste.dagen();
        return past ? Bevinding.voldaan("VERLENGING_BESCHIKKING", verlengingArtikel, "De verlenging blijft binnen "
                + verlengingTenHoogste.inWoorden() + ".", feit)
                : Bevinding.verzet("VERLENGING_BESCHIKKING", verlengingArtikel, "Verlengen kan met samen ten hoogste "
                + verlengingTenHoogste.inWoorden() + ".", feit);
    }
}
