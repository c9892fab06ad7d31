package nl.bredeondersteuning.plan.planvanaanpak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planstap;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planvoorziening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een plan is aan zijn hash te herkennen: de bijlage bij het besluit is dezelfde versie")
class PlaninhoudTest {

    private static final UUID DOEL = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    private static final UUID VRAAG = UUID.fromString("1f0d2f6e-3c55-4c0e-8c0a-4f5f3f1f7d11");

    private static Planinhoud plan(String status, String stap) {
        var voorziening = new Planvoorziening(DOEL, VRAAG, "gezin", "materiële", "wasmachine", 52000, status);
        return new Planinhoud(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 15), null, List.of(new Plandoelstelling(DOEL, "gezin",
                "samenleven en opgroeien", "artikel 2.1 sub b", List.of(new Planhulpvraag(VRAAG, "drie kinderen",
                LocalDate.of(2026, 1, 15))),
                List.of(new Planstap(DOEL, 1, stap)), List.of(voorziening), null)), List.of(), null);
    }

    @Test
    void vasteHash() {
        assertEquals("ada0101e1ee64d3f07098156b662f871d7ddf04671a186ba958ac5d240ab70fb", plan("gevraagd", "gezinscoach zoeken").sha256());
    }

    @Test
    void heenEnTerug() {
        var plan = plan("gevraagd", "gezinscoach zoeken");
        assertEquals(plan, Planinhoud.lees(plan.tekst()));
        assertEquals(plan.sha256(), Planinhoud.lees(plan.tekst()).sha256());
    }

    @Test
    void elkeVeranderingGeeftEenAndereHash() {
        var plan = plan("gevraagd", "gezinscoach zoeken");
        assertNotEquals(plan.sha256(), plan("toegekend", "gezinscoach zoeken").sha256());
        assertNotEquals(plan.sha256(), plan("gevraagd", "gezinscoach vinden").sha256());
        assertNotEquals(plan.versie(1), plan.versie(2));
    }
}
