package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import nl.bredeondersteuning.local.Onderdeel;

/** Ingebrekestelling en dwangsom (I). */
public class DwangsomStappen {

    private final Wereld wereld;

    public DwangsomStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Als("{persoon} de gemeente in gebreke stelt")
    public void inGebreke(String aanduiding) {
        wereld.handel(Onderdeel.BESCHIKKING, "Visser", "/v1/zaken/" + wereld.zaak(aanduiding) + "/ingebrekestellingen",
                null);
    }

    @Dan("is de ingebrekestelling {geldigheid}")
    public void geldig(String geldigheid) {
        wereld.wacht(() -> {
            var dwangsom = wereld.zaakbeeld().path("dwangsom");
            assertEquals("te vroeg".equals(geldigheid), dwangsom.path("prematuur").asBoolean(false), dwangsom.toString());
            assertEquals(true, dwangsom.hasNonNull("ontvangenOp"), dwangsom.toString());
        });
    }

    @Dan("loopt de dwangsom vanaf {datum}")
    public void vanaf(LocalDate dag) {
        wereld.wacht(() -> assertEquals(dag.toString(), wereld.zaakbeeld().path("dwangsom").path("eersteDag").asText()));
    }

    /** Zonder ingebrekestelling is er geen dwangsom en dus niets verschuldigd. */
    @Dan("is de dwangsom {bedrag}")
    public void bedrag(Long centen) {
        wereld.naVerwerking(() -> assertEquals(centen, wereld.zaakbeeld().path("dwangsom").path("bedragInCenten").asLong(0)));
    }
}
