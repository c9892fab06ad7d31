package nl.bredeondersteuning.acceptatie;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Houdt per geval bij of het slaagde: het eerste label, en van een abstract scenario de rij erbij, {@code K02:3}. */
public class Verslag implements ConcurrentEventListener {

    /** Per geval de fout, of null. */
    static final Map<String, String> GEVALLEN = new TreeMap<>();
    private static final Map<String, Integer> RIJEN = new HashMap<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, gebeurtenis -> {
            var geval = uniek(naam(gebeurtenis.getTestCase()));
            var goed = gebeurtenis.getResult().getStatus().isOk();
            var fout = gebeurtenis.getResult().getError();
            GEVALLEN.put(geval, goed ? null : gebeurtenis.getResult().getStatus() + " " + (fout == null ? "" : kort(fout.getMessage())));
            System.out.println((goed ? "  ok    " : "  faalt ") + geval + " " + gebeurtenis.getTestCase().getName() + " ("
                    + gebeurtenis.getResult().getDuration().toMillis() + " ms)" + (goed ? "" : ": " + GEVALLEN.get(geval)));
        });
    }

    /** Een rij van een abstract scenario ligt op een andere regel dan het scenario zelf. */
    private static String naam(TestCase geval) {
        var label = geval.getTags().isEmpty() ? geval.getName() : geval.getTags().getFirst().substring(1);
        var plaats = geval.getLocation().getLine();
        var isRij = !geval.getKeyword().equals("Scenario");
        var nummer = isRij ? RIJEN.merge(geval.getUri() + label, 1, Integer::sum) : 0;
        var bestand = geval.getUri().getPath().replaceFirst(".*/", "");
        return bestand + " " + (plaats >= 0 && isRij ? label + ":" + nummer : label);
    }

    /** Twee scenario's met hetzelfde label zijn twee gevallen. */
    private static String uniek(String geval) {
        return GEVALLEN.containsKey(geval) ? uniek(geval + "'") : geval;
    }

    private static String kort(String tekst) {
        return tekst == null ? "" : tekst.lines().limit(4).reduce("", (a, b) -> a + " " + b).strip();
    }

    static String samenvatting() {
        var goed = GEVALLEN.values().stream().filter(fout -> fout == null).count();
        return "Scenario's: " + goed + " geslaagd, " + (GEVALLEN.size() - goed) + " niet";
    }
}
