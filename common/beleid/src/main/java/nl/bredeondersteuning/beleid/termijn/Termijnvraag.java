package nl.bredeondersteuning.beleid.termijn;

import java.time.LocalDate;
import java.util.List;

/** Alles wat nodig is om één termijn te berekenen. */
public record Termijnvraag(LocalDate startdatum, Duur duur, Grondslag grondslag, Richting richting,
                           List<Opschorting> opschortingen, List<Verlenging> verlengingen) {

    public Termijnvraag {
        richting = richting == null ? Richting.VOORUIT : richting;
        opschortingen = opschortingen == null ? List.of() : List.copyOf(opschortingen);
        verlengingen = verlengingen == null ? List.of() : List.copyOf(verlengingen);
    }

    public static Termijnvraag vooruit(LocalDate startdatum, Duur duur, Grondslag grondslag) {
        return new Termijnvraag(startdatum, duur, grondslag, Richting.VOORUIT, List.of(), List.of());
    }

    public static Termijnvraag terug(LocalDate startdatum, Duur duur, Grondslag grondslag) {
        return new Termijnvraag(startdatum, duur, grondslag, Richting.TERUG, List.of(), List.of());
    }

    int verlengdMet() {
        var dagen = 0;
        for (var verlenging : verlengingen) dagen += verlenging.duur().dagen();
        return dagen;
    }

    /** Atw 1, 2 en 5: alleen een termijn van een wet of AMvB die vooruit telt en binnen Atw 4 blijft (D2). */
    boolean rolt() {
        return grondslag != Grondslag.BELEID && richting == Richting.VOORUIT && binnenAtw4();
    }

    /** Atw 4: niet meer dan negentig dagen, twaalf weken of drie maanden; verlengingen tellen mee, opgeschorte dagen niet (D2). */
    boolean binnenAtw4() {
        return switch (duur.eenheid()) {
            case DAG, WEEK -> duur.dagen() + verlengdMet() <= 90;
            case MAAND -> !duur.na(startdatum).plusDays(verlengdMet()).isAfter(startdatum.plusMonths(3));
            case JAAR -> false;
        };
    }

    /** Atw 2: een termijn van ten minste drie dagen. */
    boolean tenMinsteDrieDagen() {
        return !duur.inDagen() || duur.dagen() + verlengdMet() >= 3;
    }
}
