package nl.bredeondersteuning.local.demonstratie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.bredeondersteuning.local.LokaleFout;
import nl.bredeondersteuning.local.LokaleSuite;

/** Laadt de zaken van de demonstratie: zet de klok op elk van hun dagen en doet langs de API wat er toen gebeurde. */
public final class Demonstratie {

    private final LokaleSuite suite;
    private final Path klaar;
    private final Consumer<String> melding;

    /** @param data de map met de gegevens van de suite, waarin staat of de demonstratie al geladen is */
    public Demonstratie(LokaleSuite suite, Path data, Consumer<String> melding) {
        this.suite = suite;
        this.klaar = data.resolve("demonstratie.geladen");
        this.melding = melding;
    }

    /** Laadt wat er nog niet is; een onderbroken keer wordt afgemaakt. */
    public void laad() {
        if (Files.exists(klaar)) {
            return;
        }
        melding.accept("  Demonstratie tot en met " + Verhalen.DAG);
        Bewoner.allen().forEach(bewoner -> suite.zetInBrp(bewoner.bsn(), bewoner.inBrp()));
        var verhalen = Verhalen.alle();
        var loketten = verhalen.stream().collect(Collectors.toMap(verhaal -> verhaal.nummer,
                verhaal -> new Loket(Bewoner.nummer(verhaal.nummer), new Lijn(suite, verhaal.nummer)), (a, _) -> a, TreeMap::new));
        var dagen = new TreeSet<LocalDate>();
        verhalen.forEach(verhaal -> verhaal.dagen().forEach(dag -> dagen.add(dag.datum())));
        dagen.forEach(dag -> beleef(dag, verhalen, loketten));
        suite.zetKlok(Verhalen.DAG);
        bewaar();
    }

    /** Wie op dezelfde dag iets meemaken, staan elk aan een eigen loket. */
    private void beleef(LocalDate dag, List<Verhaal> verhalen, Map<Integer, Loket> loketten) {
        suite.zetKlok(dag);
        var gangen = verhalen.stream().filter(verhaal -> verhaal.dagen().stream().anyMatch(deel -> deel.datum().equals(dag)))
                .map(verhaal -> CompletableFuture.runAsync(() -> beleef(dag, verhaal, loketten.get(verhaal.nummer)), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(gangen).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LokaleFout fout ? fout : e;
        }
    }

    private void beleef(LocalDate dag, Verhaal verhaal, Loket loket) {
        verhaal.dagen().stream().filter(deel -> deel.datum().equals(dag)).forEach(deel -> deel.handelingen().accept(loket.op(dag)));
        if (verhaal.dagen().getLast().datum().equals(dag)) {
            melding.accept("  %2d %-22s %s".formatted(verhaal.nummer, Bewoner.nummer(verhaal.nummer).naam(), verhaal.slot));
        }
    }

    private void bewaar() {
        try {
            Files.writeString(klaar, Verhalen.DAG + "\n");
        } catch (IOException e) {
            throw new LokaleFout("Dat de demonstratie geladen is, kan niet worden bewaard: " + e.getMessage(), e);
        }
    }
}
