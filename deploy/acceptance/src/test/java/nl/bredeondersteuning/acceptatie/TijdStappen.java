package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import nl.bredeondersteuning.local.Onderdeel;

/** Gemeente en tijd (G), en de termijnberekening zonder zaak (B). */
public class TijdStappen {

    private final Wereld wereld;

    public TijdStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Gegeven("de gemeente is {gemeente}")
    public void gemeente(String gemeente) {
        wereld.gemeente = gemeente;
    }

    @Gegeven("het is {datum}")
    public void hetIs(LocalDate dag) {
        wereld.zetKlok(dag);
    }

    @Als("het {datum} wordt")
    public void hetWordt(LocalDate dag) {
        wereld.zetKlok(dag);
    }

    @Als("een termijn van {duur} op grond van {grondslag} wordt berekend vanaf {datum}")
    public void bereken(String duur, String grondslag, LocalDate start) {
        bereken(duur, grondslag, start, null);
    }

    @Als("een termijn van {duur} op grond van {grondslag} wordt berekend vanaf {datum} met de opschortingen:")
    public void bereken(String duur, String grondslag, LocalDate start, DataTable opschortingen) {
        var inhoud = Wereld.json().put("startdatum", start.toString()).put("duur", duur).put("grondslag", grondslag);
        if (opschortingen != null) {
            var lijst = inhoud.putArray("opschortingen");
            opschortingen.asMaps().forEach(rij -> lijst.addObject().put("vanaf", Parameters.dag(rij.get("vanaf")).toString())
                    .put("tot", Parameters.dag(rij.get("tot en met")).toString()));
        }
        wereld.handel(Onderdeel.DEADLINE, "Bakker", "/v1/termijnberekeningen", inhoud);
    }

    @Dan("is de berekende uiterste datum {datum}")
    public void uitersteDatum(LocalDate dag) {
        assertEquals(dag.toString(), wereld.laatste.json().path("uitersteDatum").asText());
    }

    @Dan("is de berekende streefdatum {datum}")
    public void streefdatum(LocalDate dag) {
        assertEquals(dag.toString(), wereld.laatste.json().path("streefdatum").asText());
    }

    @Dan("noemt de berekening {artikel}")
    public void noemt(String artikel) {
        assertTrue(StreamSupport.stream(wereld.laatste.json().path("stappen").spliterator(), false)
                .anyMatch(stap -> Aanhaling.past(artikel, stap.path("artikel").asText())), wereld.laatste.toString());
    }

    @After(order = 100)
    public void einde() {
        wereld.einde();
    }
}
