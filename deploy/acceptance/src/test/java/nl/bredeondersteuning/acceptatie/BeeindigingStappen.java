package nl.bredeondersteuning.acceptatie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.nl.Als;
import io.cucumber.java.nl.Dan;
import java.time.LocalDate;
import java.util.Optional;
import nl.bredeondersteuning.local.Onderdeel;

/** Het einde van de ondersteuning voorbereiden en zien (E03, E07, E08). */
public class BeeindigingStappen {

    private final Wereld wereld;

    public BeeindigingStappen(Wereld wereld) {
        this.wereld = wereld;
    }

    @Als("de beëindiging wordt voorbereid per {datum} op grond van {artikel}")
    public void voorbereid(LocalDate dag, String artikel) {
        wereld.handel(Onderdeel.BESCHIKKING, "Bakker", "/v1/zaken/" + wereld.zaak() + "/beeindigingen",
                Wereld.json().put("laatsteDag", dag.toString()).put("artikel", artikel));
    }

    @Dan("is de ondersteuning van {persoon} beëindigd per {datum}")
    public void beeindigd(String aanduiding, LocalDate dag) {
        var persoon = wereld.persoon(aanduiding);
        wereld.wacht(() -> {
            var beeld = wereld.leesZaak(Onderdeel.DEADLINE, "", wereld.zaak(persoon));
            var gevonden = in(beeld, persoon);
            assertEquals(dag.toString(), gevonden.map(p -> p.path("laatsteDag").asText()).orElse("niet in de zaak"),
                    () -> beeld.path("personen").toString());
        });
    }

    /** Wie een eigen zaak heeft is de aanvrager; een gezinslid is te herkennen aan zijn id. */
    private static Optional<JsonNode> in(JsonNode beeld, Persoon persoon) {
        return Aanhaling.lijst(beeld.path("personen")).filter(p -> persoon.zaakId != null ? "aanvrager".equals(p.path("rol").asText())
                : p.path("persoonId").asText().equals(persoon.persoonId)).findFirst();
    }

    @Dan("is {persoon} verwezen naar reguliere ondersteuning")
    public void verwezen(String aanduiding) {
        wereld.wacht(() -> {
            var beeld = wereld.leesZaak(Onderdeel.DEADLINE, "", wereld.zaak(aanduiding));
            assertTrue(beeld.hasNonNull("verwezenOp"), "geen verwijzing naar reguliere ondersteuning");
        });
    }
}
