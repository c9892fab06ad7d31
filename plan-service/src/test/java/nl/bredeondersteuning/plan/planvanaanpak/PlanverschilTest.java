package nl.bredeondersteuning.plan.planvanaanpak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Plandoelstelling;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planhulpvraag;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planschuldhulp;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planstap;
import nl.bredeondersteuning.plan.planvanaanpak.Planinhoud.Planvoorziening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kampen artikel 4.2 lid 5: wat twee versies van een plan van aanpak verschillen")
class PlanverschilTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);
    private static final UUID WONEN = new UUID(1, 1);
    private static final UUID WERK = new UUID(1, 2);

    private static Planinhoud plan(String situatie, List<Plandoelstelling> doelen, Planschuldhulp schuldhulp) {
        return new Planinhoud(DAG, DAG, situatie, doelen, List.of(), schuldhulp);
    }

    private static Plandoelstelling doel(UUID id, String leefgebied, LocalDate bereiktOp, List<Planstap> stappen, String... voorzieningen) {
        var lijst = Arrays.stream(voorzieningen).map(status -> new Planvoorziening(new UUID(3, 1), null, leefgebied, "materiële", "bed",
                20000, status)).toList();
        return new Plandoelstelling(id, leefgebied, "doel " + leefgebied, "artikel 2.1", List.of(new Planhulpvraag(new UUID(2, 1),
                "de situatie", DAG)), stappen, lijst, bereiktOp);
    }

    private static List<String> verschillen(Planinhoud eerder, Planinhoud later) {
        return Planverschil.tussen(eerder, later).stream().map(v -> v.deel() + " " + v.leefgebied() + " " + v.wat() + ": " + v.eerst() + " > "
                + v.daarna()).toList();
    }

    @Test
    void gelijk() {
        var plan = plan("alleen", List.of(doel(WONEN, "wonen", null, List.of(), "gevraagd")), null);
        assertEquals(List.of(), verschillen(plan, plan));
    }

    @Test
    void wijzigingen() {
        var eerder = plan("alleen", List.of(doel(WONEN, "wonen", null, List.of(new Planstap(WONEN, 1, "bellen"), new Planstap(WONEN, 2,
                "kopen")), "gevraagd")), null);
        var later = plan("samen", List.of(doel(WONEN, "wonen", DAG, List.of(new Planstap(WONEN, 1, "schrijven")), "toegekend"),
                doel(WERK, "werk", null, List.of())), new Planschuldhulp(DAG));
        assertEquals(List.of("situatie null gewijzigd: alleen > samen",
                "doelstelling wonen gewijzigd: doel wonen > doel wonen (bereikt op 2026-03-09)", "stap wonen gewijzigd: bellen > schrijven",
                "voorziening wonen gewijzigd: bed, gevraagd > bed, toegekend", "doelstelling werk erbij: null > doel werk",
                "hulpvraag werk erbij: null > de situatie", "schuldhulpaanbod null erbij: null > toegewezen op 2026-03-09",
                "stap wonen weg: kopen > null"), verschillen(eerder, later));
    }
}
