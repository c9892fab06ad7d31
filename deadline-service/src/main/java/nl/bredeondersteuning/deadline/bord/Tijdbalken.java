package nl.bredeondersteuning.deadline.bord;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.bredeondersteuning.beleid.termijn.Datum;
import nl.bredeondersteuning.deadline.zaak.TermijnResponse;

/** Tekent termijnen als balken op een tijdlijn: de wet boven het beleid, stilstand gearceerd, vandaag als lijn. */
final class Tijdbalken {

    private static final int LINKS = 16;
    private static final int BREEDTE = 928;
    private static final int BOVEN = 44;
    private static final int RIJ = 46;
    private static final int KOP = 30;
    private static final List<Integer> STAPPEN = List.of(1, 2, 3, 6, 12);
    private static final int MEESTE_STREPEN = 9;

    private final LocalDate eerste;
    private final long dagen;
    private final LocalDate vandaag;

    private Tijdbalken(List<TermijnResponse> termijnen, LocalDate vandaag) {
        var begin = termijnen.stream().map(TermijnResponse::startdatum).min(LocalDate::compareTo).orElse(vandaag);
        var eind = termijnen.stream().map(TermijnResponse::uitersteDatum).max(LocalDate::compareTo).orElse(vandaag);
        this.vandaag = vandaag;
        this.eerste = (begin.isBefore(vandaag) ? begin : vandaag).minusDays(3);
        this.dagen = Math.max(30, ChronoUnit.DAYS.between(eerste, eind.isAfter(vandaag) ? eind : vandaag) + 4);
    }

    /** Een hele tekening. */
    public record Tekening(int hoogte, int nu, String nuTekst, String nuAnker, List<Streep> strepen, List<Kop> koppen, List<Balk> balken) {
    }

    /** Het begin van een maand. */
    public record Streep(int x, String tekst, String anker) {
    }

    /** Een kop boven een groep balken. */
    public record Kop(int y, String tekst) {
    }

    /** Een termijn; {@code streef} is leeg als het werkdoel de laatste dag zelf is. */
    public record Balk(int x, int y, int breedte, String status, String tekst, String tekstAnker, int tekstX, Integer streef,
                       List<Stuk> stilstanden) {
    }

    /** Een stuk van een balk dat stilstaat. */
    public record Stuk(int x, int breedte) {
    }

    /** @param termijnen op volgorde: eerst die van de wet, dan die van het beleid */
    static Tekening van(List<TermijnResponse> termijnen, LocalDate vandaag) {
        return new Tijdbalken(termijnen, vandaag).tekening(termijnen);
    }

    private Tekening tekening(List<TermijnResponse> termijnen) {
        var koppen = new ArrayList<Kop>();
        var balken = new ArrayList<Balk>();
        var y = BOVEN;
        for (var beleid : List.of(false, true)) {
            var groep = termijnen.stream().filter(t -> "beleid".equals(t.aard()) == beleid).toList();
            if (groep.isEmpty()) {
                continue;
            }
            koppen.add(new Kop(y + 18, beleid ? "Beleid van de gemeente" : "Wet"));
            y += KOP;
            for (var termijn : groep) {
                balken.add(balk(termijn, y));
                y += RIJ;
            }
        }
        return new Tekening(y + 8, x(vandaag), "Vandaag, " + Datum.voluit(vandaag), anker(x(vandaag)), strepen(), koppen, balken);
    }

    private Balk balk(TermijnResponse t, int y) {
        var van = x(t.startdatum());
        var tot = Math.max(x(t.uitersteDatum().plusDays(1)), van + 4);
        var tekst = Bordregel.hoofdletter(t.termijn()) + ": " + Datum.voluit(t.uitersteDatum()) + ", " + t.status();
        var rechts = van > LINKS + BREEDTE * 6 / 10;
        return new Balk(van, y, tot - van, t.status(), tekst, rechts ? "end" : "start", rechts ? tot : van,
                t.streefdatum().equals(t.uitersteDatum()) ? null : x(t.streefdatum()),
                t.opschortingen().stream().map(o -> stuk(x(o.vanaf()), Math.min(x(o.totEnMet().plusDays(1)), tot))).toList());
    }

    private static Stuk stuk(int van, int tot) {
        return new Stuk(van, Math.max(2, tot - van));
    }

    private static String anker(int x) {
        return x > LINKS + BREEDTE * 3 / 4 ? "end" : x < LINKS + BREEDTE / 4 ? "start" : "middle";
    }

    private int x(LocalDate dag) {
        var plaats = Math.clamp(ChronoUnit.DAYS.between(eerste, dag), 0, dagen);
        return (int) (LINKS + plaats * BREEDTE / dagen);
    }

    private List<Streep> strepen() {
        var maanden = (int) (dagen / 30) + 1;
        var stap = STAPPEN.stream().filter(s -> maanden / s <= MEESTE_STREPEN).findFirst().orElse(24);
        var strepen = new ArrayList<Streep>();
        var laatste = eerste.plusDays(dagen);
        for (var maand = YearMonth.from(eerste).plusMonths(1); !maand.atDay(1).isAfter(laatste); maand = maand.plusMonths(1)) {
            if ((maand.getMonthValue() - 1) % stap == 0) {
                var woord = Datum.voluit(maand.atDay(1)).split(" ");
                var x = x(maand.atDay(1));
                strepen.add(new Streep(x, woord[1].substring(0, 3) + " " + woord[2], x > LINKS + BREEDTE - 40 ? "end" : "middle"));
            }
        }
        return strepen;
    }
}
