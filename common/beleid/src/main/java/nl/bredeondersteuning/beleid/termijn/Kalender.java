package nl.bredeondersteuning.beleid.termijn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.bredeondersteuning.beleid.Artikel;

/** De algemeen erkende feestdagen en de dagen die daarmee bij besluit gelijkgesteld zijn. */
@Artikel("Atw 3")
public final class Kalender {

    /** Een besluit als bedoeld in Atw 3 lid 3, met de jaren waarvoor het dagen aanwijst. */
    public record Besluit(String bron, int vanJaar, int totJaar, List<LocalDate> dagen) {
    }

    /** A Saturday; the days between the bounds are worked out once. */
    private static final LocalDate EERSTE = LocalDate.of(1898, 12, 31);
    private static final LocalDate LAATSTE = LocalDate.of(2205, 12, 31);
    private static final ScopedValue<Kalender> PROEF = ScopedValue.newInstance();
    private static final Kalender GELDEND = Kalender.laad("kalender/gelijkgestelde-dagen.csv");

    private final String versie;
    private final List<Besluit> besluiten;
    private final Map<LocalDate, String> gelijkgesteld = new HashMap<>();
    private final BitSet vrij = new BitSet();

    private Kalender(String versie, List<Besluit> besluiten) {
        this.versie = versie;
        this.besluiten = List.copyOf(besluiten);
        for (var besluit : besluiten) for (var dag : besluit.dagen()) gelijkgesteld.put(dag, besluit.bron());
        for (var dag = EERSTE; !dag.isAfter(LAATSTE); dag = dag.plusDays(7)) vrij.set(plaats(dag), plaats(dag.plusDays(2)));
        for (var jaar = EERSTE.getYear() + 1; jaar <= LAATSTE.getYear(); jaar++) feestdagen(jaar).keySet().forEach(dag -> vrij.set(plaats(dag)));
        gelijkgesteld.keySet().forEach(dag -> vrij.set(plaats(dag)));
    }

    public static Kalender geldend() {
        return PROEF.isBound() ? PROEF.get() : GELDEND;
    }

    /** Deze kalender, met de dagen van nog een besluit als bedoeld in Atw 3 lid 3. */
    public Kalender met(Besluit besluit) {
        var alle = new ArrayList<>(besluiten);
        alle.add(besluit);
        return new Kalender(versie + "+", alle);
    }

    /** Doet dit werk alsof deze kalender de geldende is; alleen in deze draad en zolang het duurt. */
    public <T> T alsGeldend(Supplier<T> werk) {
        return ScopedValue.where(PROEF, this).call(werk::get);
    }

    private static Kalender laad(String resource) {
        try (var stroom = Kalender.class.getClassLoader().getResourceAsStream(resource)) {
            var tekst = new String(Objects.requireNonNull(stroom, resource).readAllBytes(), StandardCharsets.UTF_8);
            var besluiten = tekst.lines().filter(regel -> !regel.startsWith("#")).map(Kalender::besluit).toList();
            return new Kalender("atw-" + besluiten.getFirst().vanJaar() + "-" + besluiten.getLast().totJaar(), besluiten);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Besluit besluit(String regel) {
        var velden = regel.split(";");
        var dagen = Arrays.stream(velden[3].split(" ")).map(LocalDate::parse).toList();
        return new Besluit(velden[2], Integer.parseInt(velden[0]), Integer.parseInt(velden[1]), dagen);
    }

    public String versie() {
        return versie;
    }

    public List<Besluit> besluiten() {
        return besluiten;
    }

    /** D8: true when a day lies in a year for which no decree is loaded. */
    public boolean voorbehoud(LocalDate... dagen) {
        for (var dag : dagen) if (!geladen(dag.getYear())) return true;
        return false;
    }

    private boolean geladen(int jaar) {
        for (var besluit : besluiten) if (jaar >= besluit.vanJaar() && jaar <= besluit.totJaar()) return true;
        return false;
    }

    /** Geen zaterdag, zondag of dag van Atw 3. */
    public boolean isWerkdag(LocalDate dag) {
        if (dag.isBefore(EERSTE) || dag.isAfter(LAATSTE)) return bepaalWerkdag(dag);
        return !vrij.get(plaats(dag));
    }

    public LocalDate eersteWerkdagVanaf(LocalDate dag) {
        while (!isWerkdag(dag)) dag = dag.plusDays(1);
        return dag;
    }

    public LocalDate laatsteWerkdagTotEnMet(LocalDate dag) {
        while (!isWerkdag(dag)) dag = dag.minusDays(1);
        return dag;
    }

    /** R10: the day on which what is sent on {@code verzonden} counts as received. */
    public LocalDate ontvangenOp(LocalDate verzonden, int werkdagen) {
        var dag = verzonden;
        for (var i = 0; i < werkdagen; i++) dag = eersteWerkdagVanaf(dag.plusDays(1));
        return dag;
    }

    /** R10: the last working day on which sending is still in time to be received on {@code laatsteDag}. */
    public LocalDate uiterlijkVerzenden(LocalDate laatsteDag, int werkdagen) {
        var dag = laatsteWerkdagTotEnMet(laatsteDag);
        for (var i = 0; i < werkdagen; i++) dag = laatsteWerkdagTotEnMet(dag.minusDays(1));
        return dag;
    }

    /** Atw 3: de naam van de feestdag of gelijkgestelde dag. */
    public Optional<String> feestdag(LocalDate dag) {
        if (gelijkgesteld.containsKey(dag)) return Optional.of("een gelijkgestelde dag (Atw 3 lid 3)");
        return Optional.ofNullable(feestdagen(dag.getYear()).get(dag));
    }

    /** Atw 3 lid 1 en 2: de feestdagen van een jaar met hun naam. */
    private static Map<LocalDate, String> feestdagen(int jaar) {
        var pasen = pasen(jaar);
        var dagen = new HashMap<LocalDate, String>();
        dagen.put(LocalDate.of(jaar, Month.MAY, 5), "Bevrijdingsdag");
        dagen.put(LocalDate.of(jaar, Month.JANUARY, 1), "Nieuwjaarsdag");
        dagen.put(koningsdag(jaar), "Koningsdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 25), "Eerste Kerstdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 26), "Tweede Kerstdag");
        dagen.put(pasen.minusDays(2), "Goede Vrijdag");
        dagen.put(pasen.plusDays(1), "Tweede Paasdag");
        dagen.put(pasen.plusDays(39), "Hemelvaartsdag");
        dagen.put(pasen.plusDays(50), "Tweede Pinksterdag");
        return dagen;
    }

    /** 27 April, or 26 April when the 27th is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(jaar, f / 31, f % 31 + 1);
    }

    private boolean bepaalWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() < 6 && feestdag(dag).isEmpty();
    }

    private static int plaats(LocalDate dag) {
        return (int) (dag.toEpochDay() - EERSTE.toEpochDay());
    }
}
